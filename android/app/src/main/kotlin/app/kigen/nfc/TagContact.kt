package app.kigen.nfc

import android.nfc.Tag
import android.nfc.TagLostException
import android.nfc.tech.IsoDep
import android.nfc.tech.NfcF
import app.kigen.CardContact
import app.kigen.ContactException
import app.kigen.core.CardTransport
import app.kigen.core.Failure
import java.io.IOException

/** A tag that Android discovered. */
class TagContact(private val tag: Tag) : CardContact {
    override val extendedLength: Boolean?
        get() = try {
            IsoDep.get(tag)?.isExtendedLengthApduSupported
        } catch (_: SecurityException) { // since API 33: the card was away
            null
        }

    override fun <T> open(read: (CardTransport) -> T): T {
        val isoDep =
            IsoDep.get(tag) ?: throw ContactException(Failure.OtherTechnology(isFelica = NfcF.get(tag) != null))
        try {
            connect(isoDep)
            return read(IsoDepTransport(isoDep))
        } finally {
            close(isoDep)
        }
    }

    private fun connect(isoDep: IsoDep) = try {
        isoDep.connect()
        isoDep.timeout = IsoDepTransport.TIMEOUT_MS
    } catch (_: TagLostException) {
        throw ContactException(Failure.CardLost)
    } catch (failed: IOException) {
        throw ContactException(Failure.Transport("connect: " + failed.javaClass.simpleName))
    } catch (_: SecurityException) {
        throw ContactException(Failure.CardLost)
    }

    /** A card that left before it was closed takes nothing of what was read along. */
    private fun close(isoDep: IsoDep) = try {
        isoDep.close()
    } catch (_: IOException) {
    } catch (_: SecurityException) { // since API 33, as above
    }
}
