package app.kigen.support

import android.os.Build

/** The largest text of Android's own settings; twice the size since Android 14, which lets what is large grow less. */
val LARGEST_TEXT: Float
    get() = if (Build.VERSION.SDK_INT >= 34) 2f else 1.3f
