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
    fun `NFC and vibration are the only permissions`() {
        val app = RuntimeEnvironment.getApplication()
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
        assertEquals(
            setOf("android.permission.NFC", "android.permission.VIBRATE"),
            info.requestedPermissions?.toSet(),
        )
    }
}
