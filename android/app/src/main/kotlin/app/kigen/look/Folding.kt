package app.kigen.look

import android.graphics.Typeface
import android.util.TypedValue
import android.view.View
import android.widget.Button
import app.kigen.R
import app.kigen.Words

/** What a touch does, for the ear: whether it opens or closes what carries this title. */
fun Words.toggling(title: String, isOpen: Boolean): String =
    with(if (isOpen) "screen-guide-fold" else "screen-guide-unfold", "title" to title)

/** A heading that opens and closes what is below it. */
fun Look.unfolding(title: String, isOpen: Boolean, toggle: () -> Unit): Button =
    bare("${sign(isOpen)}\u00A0$title", toggle).apply { contentDescription = words.toggling(title, isOpen) }

/** A card whose heading, of this [size], opens and closes it. */
fun Look.folding(
    title: String,
    isOpen: Boolean,
    toggle: () -> Unit,
    size: Int = Look.LARGE,
    inside: () -> List<View>,
): View {
    val words = "${sign(isOpen)}\u00A0$title"
    val head = bare(words, toggle).apply {
        typeface = Typeface.DEFAULT_BOLD
        setTextColor(color(R.color.page_text))
        setTextSize(TypedValue.COMPLEX_UNIT_PX, text("", size).textSize)
        write(this, words)
        contentDescription = this@folding.words.toggling(title, isOpen)
    }
    markHeading(head)
    return card(head, *(if (isOpen) inside() else emptyList()).toTypedArray())
}

private fun sign(isOpen: Boolean): String = if (isOpen) "－" else "＋"
