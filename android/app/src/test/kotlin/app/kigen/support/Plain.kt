package app.kigen.support

import android.widget.TextView

private val JOINTS = Regex("[\u200B\u2060]")

/** The words without what tells a line where it may end. */
fun plain(text: CharSequence): String = text.replace(JOINTS, "")

/** The words of a view as they are read. */
val TextView.plain: String
    get() = plain(text)
