package app.kigen.pictures

import android.content.Context
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Rect
import android.view.ContextThemeWrapper
import android.view.View
import android.view.ViewGroup
import app.kigen.Platform
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Language
import app.kigen.core.Reminder
import app.kigen.look.Look
import app.kigen.navigation.Navigator
import app.kigen.navigation.Places
import app.kigen.support.save
import app.kigen.support.target
import org.robolectric.RuntimeEnvironment
import java.io.File

/** Draws pictures and puts them side by side on sheets, under `target/pictures`. */
class Gallery(private val places: Places) {
    private val folder = File(target, "pictures")

    /** Every picture in one language, by day or by night, at one text size: a file each, and sheets of all. */
    fun hang(pictures: List<Picture>, id: String, language: Language, isNight: Boolean, scale: Float) {
        RuntimeEnvironment.setQualifiers("ja-w360dp-h720dp-${if (isNight) "night" else "notnight"}-xhdpi")
        RuntimeEnvironment.setFontScale(scale)
        val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
        val set = "$id-${if (isNight) "dark" else "light"}-$scale"
        // What is drawn no more is not to be looked at.
        folder.listFiles().orEmpty().filter { it.name == set || it.name.startsWith("sheet-$set-") }
            .forEach { it.deleteRecursively() }
        val sheets = if (scale >= Look.STACKED) Sheets(width = 210, columns = 7) else Sheets(width = 300, columns = 5)
        for (picture in pictures) {
            val drawn = draw(context, picture, language)
            save(drawn.bitmap, "$set/${drawn.name}")
            sheets.add(drawn)
            drawn.bitmap.recycle()
        }
        sheets.all.forEachIndexed { at, sheet -> save(sheet, "sheet-$set-${"%02d".format(at + 1)}") }
        println("$set: ${pictures.size} pictures")
    }

    private fun draw(context: Context, picture: Picture, language: Language): Drawn {
        val view = picture.draw(Look(context, Words(language)), Somewhere(picture.isShared))
        val width = context.resources.displayMetrics.widthPixels
        val shortest = context.resources.displayMetrics.heightPixels
        val exactly = View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY)
        view.measure(exactly, View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED))
        val height = maxOf(view.measuredHeight, shortest)
        view.measure(exactly, View.MeasureSpec.makeMeasureSpec(height, View.MeasureSpec.EXACTLY))
        view.layout(0, 0, width, height)
        view.jumpDrawablesToCurrentState() // a chosen circle fills in an animation
        // Nothing is drawn into a bitmap that is longer.
        val shrunk = minOf(1f, LONGEST.toFloat() / height)
        val size = { length: Int -> Math.round(length * shrunk) }
        val bitmap = Bitmap.createBitmap(size(width), size(height), Bitmap.Config.ARGB_8888)
        view.draw(Canvas(bitmap).apply { scale(shrunk, shrunk) })
        return Drawn(picture.name, bitmap, if (height > shortest) size(seen(view, height - shortest)) else null)
    }

    /** Where what scrolls would end on a phone that is shorter by so many pixels. */
    private fun seen(view: View, tooMuch: Int): Int {
        val scroll = checkNotNull(view.findViewById<View>(R.id.scroll))
        val bounds = Rect(0, 0, scroll.width, scroll.height)
        (view as ViewGroup).offsetDescendantRectToMyCoords(scroll, bounds)
        return bounds.bottom - tooMuch
    }

    private inner class Somewhere(private val isShared: Boolean) :
        Navigator,
        Platform {
        override val places: Places
            get() = this@Gallery.places.let { if (isShared) it.withoutPassword() else it }
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
    }

    private fun Places.withoutPassword() = Places(tap, answer, guide, null, byHand, demo, selfCheck, settings)

    private companion object {
        /** In pixels: Skia counts them by 15 bits. */
        const val LONGEST = 30_000
    }
}
