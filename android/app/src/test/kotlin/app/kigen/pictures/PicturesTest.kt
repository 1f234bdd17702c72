package app.kigen.pictures

import app.kigen.Kigen
import app.kigen.Settings
import app.kigen.core.Language
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Every screen in every state as pictures to look at: `android/pictures`. No part of the ordinary tests. */
@RunWith(RobolectricTestRunner::class)
class PicturesTest {
    @Test
    fun `pictures of every screen and state`() {
        val languages =
            mapOf("ja" to Language.JAPANESE, "en" to Language.ENGLISH, "ja-plain" to Language.PLAIN_JAPANESE)
        val wanted = System.getProperty("kigen.pictures").orEmpty().split(",").filter { it.isNotEmpty() }
        for (mode in listOf("light", "dark")) {
            for ((id, language) in languages) {
                val sets = listOf(1f, 2f).filter { scale -> isWanted(wanted, "$id-$mode-$scale") }
                if (sets.isEmpty()) continue
                val pictured = Pictured(language)
                val places = Kigen(Settings(RuntimeEnvironment.getApplication()), threads = pictured.now).places
                val pictures = pictured.pictures()
                sets.forEach { scale -> Gallery(places).hang(pictures, id, language, mode == "dark", scale) }
            }
        }
    }

    /** «ja» means each of its sets, «ja-light» two, «ja-light-2.0» that one; nothing means all. */
    private fun isWanted(wanted: List<String>, set: String): Boolean =
        wanted.isEmpty() || wanted.any { it == set || REST.matches(set.removePrefix(it)) }

    private companion object {
        val REST = Regex("(-(light|dark))?-[12].0")
    }
}
