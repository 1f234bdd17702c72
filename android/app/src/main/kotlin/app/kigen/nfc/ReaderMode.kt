package app.kigen.nfc

import android.app.Activity
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.PackageManager
import android.nfc.NfcAdapter
import android.nfc.Tag
import android.os.Bundle
import app.kigen.Radio

/**
 * Asks Android for cards while an activity is in the foreground, and for nothing else.
 *
 * All four technologies are asked for, so that a Suica (F) or a library tag (V) can be named instead of being ignored.
 *
 * Android's NFC is a process of its own, and may be dead: what it throws then ends as [Radio.SILENT], never the app. It is
 * asked anew when it says that it is back, and at every [start].
 *
 * @param found called with each tag, on one of Android's threads
 * @param radioIs called on the main thread with whether the radio is on, at [start] and on every change
 */
class ReaderMode(
    private val activity: Activity,
    private val found: (Tag) -> Unit,
    private val radioIs: (Radio) -> Unit,
) {
    private var isListening = false

    private val switched =
        object : BroadcastReceiver() {
            override fun onReceive(context: Context, intent: Intent) {
                when (intent.getIntExtra(NfcAdapter.EXTRA_ADAPTER_STATE, 0)) {
                    NfcAdapter.STATE_ON -> ask()
                    NfcAdapter.STATE_OFF -> radioIs(Radio.OFF)
                }
            }
        }

    /** Call it when the activity comes to the foreground. */
    fun start() {
        if (!activity.packageManager.hasSystemFeature(PackageManager.FEATURE_NFC)) {
            radioIs(Radio.ABSENT)
            return
        }
        activity.registerReceiver(switched, IntentFilter(NfcAdapter.ACTION_ADAPTER_STATE_CHANGED))
        isListening = true
        ask()
    }

    /** Call it when the activity leaves the foreground. */
    fun stop() {
        if (!isListening) return
        isListening = false
        activity.unregisterReceiver(switched)
        answered { adapter()?.disableReaderMode(activity) }
    }

    private fun ask() = radioIs(answered { enabled() } ?: Radio.SILENT)

    private fun enabled(): Radio? {
        val adapter = adapter() ?: return null
        if (!adapter.isEnabled) return Radio.OFF
        val extras = Bundle().apply { putInt(NfcAdapter.EXTRA_READER_PRESENCE_CHECK_DELAY, PRESENCE_CHECK_MS) }
        adapter.enableReaderMode(activity, { found(it) }, FLAGS, extras)
        return Radio.ON
    }

    /** Asked for each time: one of a service that died stays dead. `null` while there is no service. */
    private fun adapter(): NfcAdapter? = NfcAdapter.getDefaultAdapter(activity)

    companion object {
        /** How often Android looks whether a card that is not being read is still there, in milliseconds. */
        const val PRESENCE_CHECK_MS = 1_000

        /** Every technology. No NDEF check, which would select files; no sound but ours. */
        const val FLAGS =
            NfcAdapter.FLAG_READER_NFC_A or NfcAdapter.FLAG_READER_NFC_B or
                NfcAdapter.FLAG_READER_NFC_F or NfcAdapter.FLAG_READER_NFC_V or
                NfcAdapter.FLAG_READER_SKIP_NDEF_CHECK or NfcAdapter.FLAG_READER_NO_PLATFORM_SOUNDS
    }
}
