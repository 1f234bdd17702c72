package app.kigen

import org.robolectric.Shadows.shadowOf
import java.time.Clock
import java.time.Instant
import java.time.ZoneOffset

/** Robolectric takes it in place of [KigenApplication], by its name: the clock stands still. */
class TestKigenApplication : KigenApplication() {
    /** The one that was begun last. */
    lateinit var kigen: Kigen

    /** What the phone's clock says. */
    var now: Instant = Instant.parse("2026-11-21T03:00:00Z")

    /** As every phone grants a permission that asks nobody. */
    override fun onCreate() {
        super.onCreate()
        shadowOf(this).grantPermissions("android.permission.HIDE_OVERLAY_WINDOWS")
    }

    override fun begun(): Kigen = Kigen(Settings(this), Clock.fixed(now, ZoneOffset.UTC)).also { kigen = it }
}
