package app.kigen

import android.content.pm.PackageManager
import android.view.WindowManager
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

@RunWith(RobolectricTestRunner::class)
class PrivacyTest {
    @Test
    fun `the screen can not be captured`() {
        val activity = Robolectric.buildActivity(KigenActivity::class.java).setup().get()
        val secure = WindowManager.LayoutParams.FLAG_SECURE
        assertEquals(secure, activity.window.attributes.flags and secure)
    }

    @Test
    fun `NFC, vibration and keeping other apps off a password are the only permissions`() {
        val app = RuntimeEnvironment.getApplication()
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
        assertEquals(
            listOf("NFC", "VIBRATE", "HIDE_OVERLAY_WINDOWS").map { "android.permission.$it" }.toSet(),
            info.requestedPermissions?.toSet(),
        )
    }
}
