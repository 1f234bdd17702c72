package app.kigen.pictures

import android.view.ContextThemeWrapper
import app.kigen.Platform
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Language
import app.kigen.core.Reminder
import app.kigen.look.Look
import app.kigen.navigation.Navigator
import app.kigen.navigation.Places
import app.kigen.speech.Voice
import app.kigen.support.save
import app.kigen.support.target
import org.robolectric.RuntimeEnvironment
import java.io.File

/** Draws pictures and puts them side by side on sheets, under `target/pictures`. */
class Gallery(private val places: Places) {
    private val folder = File(target, "pictures")

    /** Every picture in one language, by day or by night, at one text size: files of each, and sheets of all. */
    fun hang(pictures: List<Picture>, id: String, language: Language, isNight: Boolean, scale: Float) {
        val mode = if (isNight) "dark" else "light"
        val set = "$id-$mode-$scale"
        // What is drawn no more is not to be looked at.
        folder.listFiles().orEmpty().filter { it.name == set || it.name.startsWith("sheet-$set-") }
            .forEach { it.deleteRecursively() }
        val sheets = if (scale >= Look.STACKED) Sheets(width = 210, columns = 7) else Sheets(width = 300, columns = 5)
        for (picture in pictures) {
            RuntimeEnvironment.setQualifiers(
                "ja-${picture.phone ?: PHONE}-${if (isNight) "night" else "notnight"}-xhdpi",
            )
            RuntimeEnvironment.setFontScale(scale)
            val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
            val page = Drawing(picture) { picture.draw(Look(context, Words(language)), Somewhere(picture)) }
            page.files().forEach { (suffix, file) ->
                save(file, "$set/${picture.name}$suffix")
                file.recycle()
            }
            page.strips().forEach {
                sheets.add(it)
                it.bitmap.recycle()
            }
        }
        sheets.all.forEachIndexed { at, sheet -> save(sheet, "sheet-$set-${"%02d".format(at + 1)}") }
        println("$set: ${pictures.size} pictures")
    }

    private inner class Somewhere(private val picture: Picture) :
        Navigator,
        Platform {
        override val places: Places
            get() = this@Gallery.places.with(picture.isShared, picture.isDemo)
        override val platform: Platform = this

        override fun open(screen: Screen<*>) = Unit

        override fun back() = Unit

        override fun restart() = Unit

        override fun openNfcSettings(): Boolean = true

        override fun openClockSettings(): Boolean = true

        override fun copy(text: String): Boolean = true

        override fun dial(number: String): Boolean = true

        override fun map(query: String): Boolean = true

        override fun browse(address: String): Boolean = true

        override fun remind(reminder: Reminder): Boolean = true

        override fun share(title: String, text: String): Boolean = true

        override val voice: Voice? = Silent.takeIf { picture.isAloud }
    }

    private fun Places.with(isShared: Boolean, isDemo: Boolean) = Places(
        tap,
        answer,
        guide,
        password.takeUnless { isShared },
        byHand,
        demo,
        selfCheck,
        settings,
        projected,
        isShared,
        isDemo,
    )

    private companion object {
        /** The usual phone. */
        const val PHONE = "w360dp-h720dp"
    }
}
