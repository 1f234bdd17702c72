package app.kigen

import android.app.Activity
import android.os.Bundle
import android.view.WindowManager

/** The one activity. */
class KigenActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
    }
}
