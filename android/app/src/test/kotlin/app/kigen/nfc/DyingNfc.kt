package app.kigen.nfc

import android.app.Activity
import android.nfc.NfcAdapter
import android.os.Bundle
import android.os.DeadObjectException
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowNfcAdapter

/** What a dead NFC service makes of the calls, as Android's own code throws it. */
enum class Deadly(private val make: () -> RuntimeException) {
    DEAD_OBJECT({ RuntimeException(DeadObjectException()) }),
    NOT_SUPPORTED({ UnsupportedOperationException() }),
    ;

    fun thrown(): RuntimeException = make()
}

/** An adapter whose service dies and comes back. */
@Implements(NfcAdapter::class)
class DyingNfc : ShadowNfcAdapter() {
    @Implementation
    override fun isEnabled(): Boolean {
        dead?.let { throw it.thrown() }
        return super.isEnabled()
    }

    @Implementation
    override fun enableReaderMode(
        activity: Activity,
        callback: NfcAdapter.ReaderCallback,
        flags: Int,
        extras: Bundle?,
    ) {
        dead?.let { throw it.thrown() }
        super.enableReaderMode(activity, callback, flags, extras)
    }

    @Implementation
    override fun disableReaderMode(activity: Activity) {
        dead?.let { throw it.thrown() }
        super.disableReaderMode(activity)
    }

    companion object {
        /** How it is dead now; `null` while it lives. */
        var dead: Deadly? = null
    }
}
