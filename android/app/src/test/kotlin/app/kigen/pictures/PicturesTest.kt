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
        val wanted = System.getProperty("kigen.pictures").orEmpty().split(",").filter { it in languages }
        for (id in wanted.ifEmpty { languages.keys.toList() }) {
            val pictured = Pictured(languages.getValue(id))
            val kigen = Kigen(Settings(RuntimeEnvironment.getApplication()), threads = pictured.now)
            val pictures = pictured.pictures()
            for (isNight in listOf(false, true)) {
                for (scale in listOf(1f, 2f)) {
                    Gallery(kigen.places).hang(pictures, id, pictured.language, isNight, scale)
                }
            }
        }
    }
}
