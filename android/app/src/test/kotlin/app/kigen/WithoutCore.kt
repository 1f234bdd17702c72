package app.kigen

import android.view.ViewGroup
import app.kigen.core.Language
import app.kigen.look.all
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowLooper

/** Runs where the core's library is nowhere: in a process of its own, which [StartUpTest] starts. */
@RunWith(RobolectricTestRunner::class)
class WithoutCore {
    @Test
    fun `the main thread brings the app up to its first window without a call to the core`() {
        val activity = Robolectric.buildActivity(KigenActivity::class.java).setup().get()
        ShadowLooper.idleMainLooper()
        val kigen = (RuntimeEnvironment.getApplication() as TestKigenApplication).kigen
        assertFalse(kigen.isReady)
        val content = checkNotNull(activity.findViewById<ViewGroup>(android.R.id.content))
        assertEquals("an empty page in the page's colour", 2, content.all().count())
        assertThrows(LinkageError::class.java) { Words(Language.JAPANESE)["screen-tap-title"] }
    }
}
