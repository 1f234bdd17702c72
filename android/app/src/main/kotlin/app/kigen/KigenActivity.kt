package app.kigen

import android.app.Activity
import android.app.ActivityManager
import android.content.ActivityNotFoundException
import android.content.BroadcastReceiver
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.ActivityInfo
import android.os.Build
import android.os.Bundle
import android.os.VibrationEffect
import android.os.Vibrator
import android.provider.Settings.ACTION_DATE_SETTINGS
import android.provider.Settings.ACTION_NFC_SETTINGS
import android.view.KeyEvent
import android.view.View
import android.view.WindowManager
import app.kigen.core.Reminder
import app.kigen.look.Announced
import app.kigen.look.Look
import app.kigen.look.NewerApi
import app.kigen.look.Whereabouts
import app.kigen.look.cleared
import app.kigen.look.framed
import app.kigen.look.say
import app.kigen.look.warn
import app.kigen.navigation.Navigator
import app.kigen.navigation.Places
import app.kigen.nfc.ReaderMode
import app.kigen.nfc.TagContact
import app.kigen.password.PasswordScreen
import app.kigen.sharedphone.Notice
import app.kigen.sound.Speaker
import app.kigen.speech.PhoneVoice
import app.kigen.speech.Voice

/** The one activity: shows the screen on top, and brings cards to it. */
class KigenActivity :
    Activity(),
    Navigator,
    Platform {
    private lateinit var kigen: Kigen
    private lateinit var reader: ReaderMode

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        @Suppress("DEPRECATION") // what replaces it is AndroidX
        kigen = lastNonConfigurationInstance as? Kigen ?: (application as KigenApplication).begun().apply { begin() }
        kigen.changed = { show() }
        kigen.signal = { felt(it) }
        kigen.sharedPhone.noticed = { noticed() }
        reader =
            ReaderMode(
                this,
                found = { tag -> runOnUiThread { found(TagContact(tag)) } },
                radioIs = { radio ->
                    kigen.radio = radio
                    kigen.stack.forEach { (it.model as? TakesCards)?.radioIs(radio) }
                },
            )
        registerReceiver(screenOff, IntentFilter(Intent.ACTION_SCREEN_OFF))
        show()
    }

    override fun onResume() {
        super.onResume()
        reader.start()
    }

    override fun onPause() {
        reader.stop()
        spoken?.stop()
        super.onPause()
    }

    override fun onStop() {
        if (!isChangingConfigurations) kigen.stack.forEach { it.model.hidden() }
        super.onStop()
    }

    override fun onUserInteraction() {
        super.onUserInteraction()
        kigen.sharedPhone.touched()
    }

    override fun onDestroy() {
        unregisterReceiver(screenOff)
        kigen.changed = null
        kigen.signal = null
        kigen.sharedPhone.noticed = null
        spoken?.shutdown()
        shown = null
        speaker.stop()
        kigen.stack.forEach { it.model.listener = null }
        if (isFinishing) {
            kigen.sharedPhone.stop()
            kigen.restart()
        }
        super.onDestroy()
    }

    @Deprecated("what replaces it is AndroidX")
    override fun onRetainNonConfigurationInstance(): Any {
        remember()
        return kigen
    }

    @Deprecated("what replaces it needs API 33")
    @Suppress("DEPRECATION")
    override fun onBackPressed() {
        if (top?.closes() != true && !kigen.back()) super.onBackPressed()
    }

    /** Escape is the keyboard's way back, whatever the keyboard's map makes of it. */
    override fun onKeyUp(keyCode: Int, event: KeyEvent): Boolean {
        if (keyCode != KeyEvent.KEYCODE_ESCAPE) return super.onKeyUp(keyCode, event)
        @Suppress("DEPRECATION")
        onBackPressed()
        return true
    }

    private val screenOff =
        object : BroadcastReceiver() {
            override fun onReceive(context: Context, intent: Intent) = kigen.sharedPhone.screenOff()
        }

    /** A card goes to the screen on top; a real one never into a demo, whose screens may be captured. */
    private fun found(contact: CardContact) {
        kigen.sharedPhone.cardHeld()
        if (kigen.demo == null) (top?.model as? TakesCards)?.cardFound(contact)
    }

    private val top: Screen<*>?
        get() = kigen.stack.lastOrNull()

    private fun show() {
        val screen = top ?: return
        kigen.stack.forEach { it.model.listener = null }
        screen.model.listener = { draw(screen) }
        draw(screen)
    }

    private fun draw(screen: Screen<*>) {
        if (!kigen.isReady) {
            setContentView(View(this).apply { setBackgroundColor(getColor(R.color.page_background)) })
            return
        }
        val words = Words(kigen.settings.language)
        remember()
        if (screen != shown?.screen) spoken?.stop()
        toldOf(kigen.settings.isShared)
        title = screen.title(words)
        hold((screen.model as? TakesCards)?.isReadingCard == true)
        val secure = WindowManager.LayoutParams.FLAG_SECURE
        window.setFlags(if (kigen.isCapturable) 0 else secure, secure)
        hideOverlays(screen is PasswordScreen)
        val look = Look(this, words, kigen.settings.textScale)
        if (kigen.sharedPhone.notice == Notice.CLEARED) return showCleared(look)
        val told = kigen.told()?.view(look)
        val framed = look.framed(screen.view(look, this), kigen.saysDemo, kigen.desk(), told)
        announced.show(framed) { setContentView(framed) }
        drawn = framed
        val next = Shown(screen, screen.model.state.javaClass)
        kigen.whereabouts[next]?.restore(framed) ?: Whereabouts.top(framed)
        shown = next
    }

    /** A password's screen has no other app above it; before Android 12 its two buttons refuse touches through one. */
    @NewerApi
    private fun hideOverlays(hidden: Boolean) {
        if (Build.VERSION.SDK_INT >= 31) window.setHideOverlayWindows(hidden)
    }

    /** In place of every screen, for a moment: that the button worked. */
    private fun showCleared(look: Look) {
        val view = look.cleared()
        announced.show(view) { setContentView(view) }
        drawn = null
        shown = null
    }

    /** The warning comes and goes inside of the screen; it goes only when the finger that kept the answer is away. */
    private fun noticed() {
        val frame = drawn
        val notice = kigen.sharedPhone.notice
        if (frame == null || notice == Notice.CLEARED) return show()
        val wait = if (notice == Notice.SOON) 0 else FINGER_MS
        frame.postDelayed({ warn(frame, kigen.sharedPhone.notice == Notice.SOON) }, wait)
    }

    /** What the window and the list of the phone's last apps do on a phone that many use. */
    private fun toldOf(isShared: Boolean) {
        val on = WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
        window.setFlags(if (isShared && kigen.holdsAnswer) on else 0, on)
        if (isShared == isLeftOut) return
        isLeftOut = isShared
        val manager = getSystemService(ACTIVITY_SERVICE) as? ActivityManager ?: return
        manager.appTasks.forEach { it.setExcludeFromRecents(isShared) }
    }

    /** Where the person is, for the way back to this screen and for the next time it is drawn. */
    private fun remember() {
        val (now, view) = (shown ?: return) to (drawn ?: return)
        kigen.whereabouts[now] = Whereabouts.of(view)
        kigen.whereabouts.keys.retainAll { it.screen in kigen.stack }
    }

    /** A phone that is turned while it reads would begin a new activity, and the card's contact would end with the old one. */
    private fun hold(isReading: Boolean) {
        val wanted =
            if (isReading) ActivityInfo.SCREEN_ORIENTATION_LOCKED else ActivityInfo.SCREEN_ORIENTATION_UNSPECIFIED
        if (requestedOrientation != wanted) requestedOrientation = wanted
    }

    private var shown: Shown? = null
    private var drawn: View? = null
    private val announced = Announced()
    private val speaker = Speaker()
    private var spoken: PhoneVoice? = null

    /** Whether the list of the phone's last apps leaves this one out. */
    private var isLeftOut = false

    private fun felt(signal: Signal) {
        if (kigen.settings.sounds) speaker.play(signal)
        vibrate(signal)
        if (signal == Signal.DONE) Look(this, Words(kigen.settings.language)).say("screen-reading-done")
    }

    private fun vibrate(signal: Signal) {
        if (!kigen.settings.vibrates) return
        @Suppress("DEPRECATION") // what replaces it needs API 31
        val vibrator = getSystemService(VIBRATOR_SERVICE) as? Vibrator ?: return
        vibrator.vibrate(
            when (signal) {
                Signal.FOUND -> VibrationEffect.createOneShot(TICK_MS, VibrationEffect.DEFAULT_AMPLITUDE)
                Signal.DONE -> VibrationEffect.createWaveform(longArrayOf(0, TICK_MS, PAUSE_MS, TICK_MS), -1)
                Signal.LOST -> VibrationEffect.createOneShot(LONG_MS, VibrationEffect.DEFAULT_AMPLITUDE)
            },
        )
    }

    override val places: Places
        get() = kigen.places

    override val platform: Platform
        get() = this

    override fun open(screen: Screen<*>) = kigen.open(screen)

    override fun back() {
        if (!kigen.back()) finish()
    }

    override fun restart() = kigen.restart()

    override fun openNfcSettings(): Boolean = launch(Intent(ACTION_NFC_SETTINGS))

    override fun openClockSettings(): Boolean = launch(Intent(ACTION_DATE_SETTINGS))

    override fun copy(text: String): Boolean {
        val clipboard = getSystemService(CLIPBOARD_SERVICE) as? ClipboardManager ?: return false
        clipboard.setPrimaryClip(ClipData.newPlainText(getString(R.string.app_name), text))
        return true
    }

    override fun dial(number: String): Boolean = launch(Intents.dial(number))

    override fun map(query: String): Boolean = launch(Intents.map(query))

    override fun browse(address: String): Boolean = launch(Intents.browse(address))

    override fun remind(reminder: Reminder): Boolean = launch(Intents.remind(reminder))

    /** Asked for by the first screen that can be read aloud; drawn again when there is one. */
    override val voice: Voice?
        get() {
            val asking = top?.let { Shown(it, it.model.state.javaClass) }
            val voice = spoken ?: PhoneVoice(this) { if (asking == shown) show() }.also { spoken = it }
            return voice.takeIf { it.speaks(Words(kigen.settings.language).locale) }
        }

    override fun share(title: String, text: String): Boolean = launch(Intents.share(title, text))

    private fun launch(intent: Intent): Boolean = try {
        startActivity(intent)
        true
    } catch (_: ActivityNotFoundException) {
        false
    }

    private companion object {
        const val TICK_MS = 40L
        const val PAUSE_MS = 90L
        const val LONG_MS = 350L

        /** How long a finger touches. */
        const val FINGER_MS = 400L
    }
}
