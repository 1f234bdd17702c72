package app.kigen.nfc

import android.nfc.TagLostException
import android.nfc.tech.IsoDep
import app.kigen.core.CardTransport
import app.kigen.core.TransportException
import java.io.IOException

/**
 * Bytes to bytes over a connected [IsoDep], one command at a time, as short APDUs.
 *
 * Android reports a timeout as a lost card, so this never throws [TransportException.TimedOut].
 */
class IsoDepTransport(private val isoDep: IsoDep) : CardTransport {
    override fun transceive(command: ByteArray): ByteArray = try {
        isoDep.transceive(command)
    } catch (_: TagLostException) { // before IOException, its parent
        throw TransportException.CardLost()
    } catch (failed: IOException) {
        throw TransportException.Failed(failed.javaClass.simpleName)
    } catch (_: SecurityException) { // since API 33: the tag is of an earlier discovery, so the card was away
        throw TransportException.CardLost()
    } finally {
        command.fill(0) // this copy is ours, and it may hold a password
    }

    companion object {
        /** How long one command may take, in milliseconds: the card can ask for more time several times over. */
        const val TIMEOUT_MS = 5_000
    }
}
