package app.kigen.pictures

import android.content.Context
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.view.ContextThemeWrapper
import android.view.View
import app.kigen.Navigator
import app.kigen.Places
import app.kigen.Platform
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.CalendarEvent
import app.kigen.core.Language
import app.kigen.look.Look
import org.robolectric.RuntimeEnvironment
import java.io.File
import java.io.FileOutputStream

/** A picture: a screen in a state, whole, as long as it is. */
class Picture(val name: String, val draw: (Look, Navigator) -> View)

/** Draws pictures and puts them side by side on sheets, under `target/pictures`. */
class Gallery(private val places: Places) {
    private val folder = File(System.getProperty("kigen.target"), "pictures")

    /** Every picture in one language, by day or by night, at one text size: a file each, and a sheet of all. */
    fun hang(pictures: List<Picture>, language: Language, isNight: Boolean, scale: Float) {
        RuntimeEnvironment.setQualifiers("ja-w360dp-h720dp-${if (isNight) "night" else "notnight"}-xhdpi")
        RuntimeEnvironment.setFontScale(scale)
        val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
        val set = "${language.name.lowercase()}-${if (isNight) "dark" else "light"}-$scale"
        val drawn = pictures.map { it.name to draw(context, it, language) }
        drawn.forEach { (name, bitmap) -> save(bitmap, "$set/$name") }
        drawn.chunked(PER_SHEET).forEachIndexed { at, some -> save(sheet(some), "sheet-$set-${at + 1}") }
    }

    private fun draw(context: Context, picture: Picture, language: Language): Bitmap {
        val view = picture.draw(Look(context, Words(language)), Somewhere())
        val width = context.resources.displayMetrics.widthPixels
        val shortest = context.resources.displayMetrics.heightPixels
        val exactly = View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY)
        view.measure(exactly, View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED))
        val height = maxOf(view.measuredHeight, shortest)
        view.measure(exactly, View.MeasureSpec.makeMeasureSpec(height, View.MeasureSpec.EXACTLY))
        view.layout(0, 0, width, height)
        view.jumpDrawablesToCurrentState() // a chosen circle fills in an animation
        return Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888).also { view.draw(Canvas(it)) }
    }

    private fun sheet(drawn: List<Pair<String, Bitmap>>): Bitmap {
        val columns = drawn.chunked((drawn.size + COLUMNS - 1) / COLUMNS)
        val heights = columns.map { column ->
            column.sumOf { (_, bitmap) ->
                bitmap.height * WIDTH / bitmap.width +
                    CAPTION
            }
        }
        val sheet = Bitmap.createBitmap(columns.size * (WIDTH + GAP), heights.max(), Bitmap.Config.ARGB_8888)
        val canvas = Canvas(sheet).apply { drawColor(Color.GRAY) }
        val paint = Paint(Paint.FILTER_BITMAP_FLAG).apply { textSize = CAPTION * 0.7f }
        columns.forEachIndexed { at, column ->
            var y = 0
            for ((name, bitmap) in column) {
                canvas.drawText(name, at * (WIDTH + GAP) + 4f, y + CAPTION * 0.8f, paint)
                y += CAPTION
                val height = bitmap.height * WIDTH / bitmap.width
                val small = Bitmap.createScaledBitmap(bitmap, WIDTH, height, true)
                canvas.drawBitmap(small, at * (WIDTH + GAP).toFloat(), y.toFloat(), paint)
                y += height
            }
        }
        return sheet
    }

    private fun save(bitmap: Bitmap, name: String) {
        val file = File(folder, "$name.png").apply { parentFile?.mkdirs() }
        FileOutputStream(file).use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    private inner class Somewhere :
        Navigator,
        Platform {
        override val places: Places = this@Gallery.places
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

        override fun remind(event: CalendarEvent): Boolean = true

        override fun share(title: String, text: String): Boolean = true
    }

    private companion object {
        const val PER_SHEET = 10
        const val COLUMNS = 5
        const val WIDTH = 300
        const val GAP = 8
        const val CAPTION = 22
    }
}
