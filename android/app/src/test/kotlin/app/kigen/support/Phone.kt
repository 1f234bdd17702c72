package app.kigen.support

import android.content.pm.PackageManager
import android.nfc.NfcAdapter
import android.nfc.Tag
import android.os.Looper
import android.view.View
import android.widget.Button
import android.widget.TextView
import app.kigen.Kigen
import app.kigen.KigenActivity
import app.kigen.TestKigenApplication
import app.kigen.core.CivilDate
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.look.HeldButton
import app.kigen.look.all
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowNfcAdapter
import java.util.concurrent.FutureTask
import java.util.concurrent.TimeUnit

/** The day of the transcripts, of [TestKigenApplication]'s clock and of the demo cards in the tests. */
val DAY = CivilDate(2026, 11u, 21u)

/** [DAY] as a person would choose it. */
val TODAY = Today(DAY, TodaySource.CHOSEN)

/** A phone with the app in the foreground; [before] happens just before the app starts. */
class Phone(hasNfc: Boolean = true, isOn: Boolean = true, before: () -> Unit = {}) {
    private val application = RuntimeEnvironment.getApplication() as TestKigenApplication
    val controller: ActivityController<KigenActivity>

    init {
        val features = shadowOf(application.packageManager)
        features.setSystemFeature(PackageManager.FEATURE_NFC, hasNfc)
        ShadowNfcAdapter.setNfcHardwareExists(hasNfc)
        if (hasNfc) shadowOf(NfcAdapter.getDefaultAdapter(application)).setEnabled(isOn)
        before()
        controller = Robolectric.buildActivity(KigenActivity::class.java).setup()
        settle()
    }

    val activity: KigenActivity
        get() = controller.get()

    val kigen: Kigen
        get() = application.kigen

    val adapter: ShadowNfcAdapter
        get() = shadowOf(NfcAdapter.getDefaultAdapter(application))

    /** All that the activity put into its window. */
    val content: View
        get() = checkNotNull(activity.findViewById(android.R.id.content))

    /** Everything that is drawn. */
    val views: List<View>
        get() = activity.window.decorView.all().filter { it.isShown }.toList()

    /** Every word that is drawn, in order. */
    val words: List<String>
        get() = views.filterIsInstance<TextView>().map { it.plain }.filter { it.isNotEmpty() }

    /** Every word and every description in the whole tree, whether it is drawn or not. */
    val everything: List<String>
        get() = activity.window.decorView.all()
            .flatMap { listOfNotNull((it as? TextView)?.plain, it.contentDescription?.toString()) }
            .filter { it.isNotEmpty() }.toList()

    /** Whether this is somewhere, however its lines are broken. */
    fun says(line: String): Boolean = words.any { it.filterNot(Char::isWhitespace) == line }

    /** What a screen reader is given in place of words, in order. */
    val heard: List<String>
        get() = views.mapNotNull { it.contentDescription?.toString() }

    val buttons: List<Button>
        get() = views.filterIsInstance<Button>()

    /** Holds a card to the phone and waits until nothing moves. */
    fun tap(tag: Tag) {
        adapter.dispatchTagDiscovered(tag)
        settle()
    }

    /** Runs what the worker and the main thread still have to do. */
    fun settle() {
        repeat(ROUNDS) {
            val barrier = FutureTask { }
            kigen.threads.worker.execute(barrier)
            shadowOf(Looper.getMainLooper()).idle()
            barrier.get(WAIT_S, TimeUnit.SECONDS)
            shadowOf(Looper.getMainLooper()).idle()
        }
    }

    /**
     * Turns the phone: Android ends the activity and begins another. What Robolectric leaves out, as ActivityThread does it:
     * the new window comes onto the display.
     */
    fun turn(to: String) {
        RuntimeEnvironment.setQualifiers("+$to")
        controller.configurationChange().visible().windowFocusChanged(true)
        shadowOf(Looper.getMainLooper()).idle()
    }

    /** Touches whatever carries this label, of its words or for the ear. */
    fun touch(label: String) {
        val named = views.filter {
            it.isClickable &&
                (it.contentDescription?.toString() ?: (it as? TextView)?.plain) == label
        }
        named.first().performClick()
        settle()
    }

    fun press(label: String) {
        buttons.single { it.plain == label || it.contentDescription?.toString() == label }.performClick()
        settle()
    }

    /** Holds a button for three seconds, as a shared phone wants it for the settings. */
    fun hold(label: String) {
        val button = buttons.single { it.plain == label }
        button.isPressed = true
        shadowOf(Looper.getMainLooper()).idleFor(HeldButton.HOLD_MS, TimeUnit.MILLISECONDS)
        settle()
    }

    private companion object {
        /** A tap makes a reading, the reading a screen, the screen its words: each in a round of its own. */
        const val ROUNDS = 4
        const val WAIT_S = 30L
    }
}
