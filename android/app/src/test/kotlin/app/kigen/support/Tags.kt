package app.kigen.support

import android.nfc.INfcTag
import android.nfc.Tag
import android.nfc.TransceiveResult
import android.nfc.tech.IsoDep
import android.os.Bundle
import app.kigen.core.CardTransport
import app.kigen.core.DemoMishap
import app.kigen.core.TransportException
import app.kigen.core.demoTransport
import org.robolectric.annotation.Implements
import java.lang.reflect.Proxy
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit

/**
 * Robolectric's own shadows of these two answer every transceive themselves. Empty ones take their place, so that the
 * framework's real code runs down to [INfcTag].
 */
@Implements(IsoDep::class)
class UnshadowedIsoDep

@Implements(className = "android.nfc.tech.BasicTagTechnology")
class UnshadowedBasicTagTechnology

/**
 * The NFC service's side of a tag: the framework's real Tag and IsoDep run above it, the software card below.
 *
 * @param leavesAfter how many commands are answered before the card is away for good; `null` for a card that stays
 */
class FieldOfTag(private val card: CardTransport, private val leavesAfter: Int? = null) : INfcTag by silentTag() {
    /** Every command that came through, lost ones included. */
    val commands = mutableListOf<ByteArray>()
    val threads = mutableSetOf<Thread>()
    var timeout = 0
    var connectResult = 0

    /** For how many commands Android takes it for the tag that it discovered: since API 33 a stale one throws. */
    var isUpToDateFor = Int.MAX_VALUE
    var isClosed = false
    var takesExtended = false

    /** Called before each command goes to the card, with how many went before. */
    var onCommand: (Int) -> Unit = {}

    override fun connect(nativeHandle: Int, technology: Int): Int = connectResult

    override fun reconnect(nativeHandle: Int): Int {
        isClosed = true
        return 0
    }

    override fun getExtendedLengthApdusSupported(): Boolean = takesExtended

    override fun isTagUpToDate(cookie: Long): Boolean = commands.size < isUpToDateFor

    /** API 33 asks the service for it; no interface that this is compiled against has it. */
    @Suppress("unused", "UNUSED_PARAMETER")
    fun setTagUpToDate(cookie: Long) = Unit

    override fun isPresent(nativeHandle: Int): Boolean = true

    override fun setTimeout(technology: Int, timeout: Int): Int {
        this.timeout = timeout
        return 0
    }

    override fun transceive(nativeHandle: Int, data: ByteArray, raw: Boolean): TransceiveResult {
        onCommand(commands.size)
        commands += data.copyOf() // to the NFC service it goes over a process's border
        threads += Thread.currentThread()
        if (leavesAfter != null && commands.size > leavesAfter) return lost()
        return try {
            TransceiveResult(TransceiveResult.RESULT_SUCCESS, card.transceive(data))
        } catch (_: TransportException.CardLost) {
            lost()
        }
    }

    private fun lost() = TransceiveResult(TransceiveResult.RESULT_TAGLOST, null)

    /** The tag as Android hands it to an app. */
    fun tag(): Tag = tagOf(ISO_DEP, this)
}

/** Holds a reading before one of its commands, until a test lets it go on. */
class Pause(field: FieldOfTag, before: Int) {
    private val reached = CountDownLatch(1)
    private val over = CountDownLatch(1)

    init {
        field.onCommand = {
            if (it == before) {
                reached.countDown()
                over.await(LONGEST_S, TimeUnit.SECONDS)
            }
        }
    }

    /** Comes back when the reading stands there. */
    fun await() = check(reached.await(LONGEST_S, TimeUnit.SECONDS)) { "the reading never came so far" }

    /** Lets it go on. */
    fun end() = over.countDown()

    private companion object {
        const val LONGEST_S = 20L
    }
}

/** A demo card as it is on [DAY]. */
fun demoCard(name: String, mishap: DemoMishap = DemoMishap.None): CardTransport = demoTransport(name, DAY, mishap)

/** A tag of one technology, by Android's numbers. */
fun tagOf(technology: Int, service: INfcTag): Tag {
    val made = Tag::class.java.constructors.maxBy { it.parameterCount } // Robolectric adds one without any
    val cookie = if (made.parameterCount == 6) listOf(0L) else emptyList() // since API 34
    val given = listOf(byteArrayOf(1, 2, 3, 4), intArrayOf(technology), arrayOf(Bundle()), 1) + cookie + service
    return made.newInstance(*given.toTypedArray()) as Tag
}

/** An NFC service that answers nothing: 0, no or `null`. Android's own, `INfcTag.Default`, is there since API 29. */
fun silentTag(): INfcTag =
    Proxy.newProxyInstance(INfcTag::class.java.classLoader, arrayOf(INfcTag::class.java)) { _, method, _ ->
        when (method.returnType) {
            Boolean::class.javaPrimitiveType -> false
            Int::class.javaPrimitiveType -> 0
            else -> null
        }
    } as INfcTag

/** The numbers of android.nfc.tech.TagTechnology, which are not public. */
const val NFC_A = 1
const val ISO_DEP = 3
const val NFC_F = 4
const val NFC_V = 5
