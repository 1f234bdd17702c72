package app.kigen

import android.graphics.Color

/** WCAG 2.2, contrast ratio of two opaque colours. */
fun contrast(one: Int, other: Int): Double {
    val (darker, lighter) = listOf(Color.luminance(one), Color.luminance(other)).sorted()
    return (lighter + 0.05) / (darker + 0.05)
}
