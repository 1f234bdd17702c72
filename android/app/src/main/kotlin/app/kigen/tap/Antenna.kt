package app.kigen.tap

import android.content.Context
import android.nfc.NfcAdapter
import android.os.Build
import app.kigen.look.NewerApi
import app.kigen.nfc.answered

/** Where on its back this phone reads cards. */
object Antenna {
    /** The three usual places, to be tried in turn: 0 is the top edge of the back, 1 the bottom. */
    val USUAL = listOf(0.05f, 0.5f, 0.95f)

    /** The place that the phone tells of (Android 14 and later), or the usual ones. */
    @NewerApi
    fun places(context: Context): List<Float> {
        if (Build.VERSION.SDK_INT < 34) return USUAL
        val info = answered { NfcAdapter.getDefaultAdapter(context)?.nfcAntennaInfo } ?: return USUAL
        val antenna = info.availableNfcAntennas.firstOrNull() ?: return USUAL
        if (info.deviceHeight <= 0) return USUAL
        val fromBelow = antenna.locationY.toFloat() / info.deviceHeight
        return listOf((1f - fromBelow).coerceIn(0f, 1f))
    }

    /** The label that says where. */
    fun label(places: List<Float>): String = when (places.singleOrNull()) {
        null -> "screen-tap-hold"
        in 0f..0.38f -> "screen-tap-hold-top"
        in 0.38f..0.62f -> "screen-tap-hold-middle"
        else -> "screen-tap-hold-bottom"
    }
}
