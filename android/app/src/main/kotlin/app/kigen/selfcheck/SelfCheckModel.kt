package app.kigen.selfcheck

import app.kigen.Attempt
import app.kigen.CardContact
import app.kigen.Model
import app.kigen.Radio
import app.kigen.Signal
import app.kigen.TakesCards
import app.kigen.Threads
import app.kigen.attempt
import app.kigen.core.CheckLine
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.Outcome
import app.kigen.core.PhoneState
import app.kigen.core.ReadRequest
import app.kigen.core.Today
import app.kigen.core.checkCard
import app.kigen.core.checkPhone
import app.kigen.core.demoTransport
import app.kigen.core.label
import app.kigen.core.readCard

/**
 * Finds out what does not work: the phone first, then a card, without any PIN.
 *
 * @param radio whether the radio can be used now
 * @param nanos a clock that only goes forward, in nanoseconds
 */
class SelfCheckModel(
    private val threads: Threads,
    private val language: () -> Language,
    private val today: Today,
    private var radio: Radio,
    private val nanos: () -> Long = System::nanoTime,
) : Model<SelfCheckState>(SelfCheckState.CheckingPhone),
    TakesCards {
    /** Called with what a person is to feel. */
    var signal: ((Signal) -> Unit)? = null

    override val isReadingCard: Boolean
        get() = state is SelfCheckState.CheckingCard

    init {
        lookAtPhone()
    }

    override fun radioIs(radio: Radio) {
        if (radio == this.radio) return
        this.radio = radio
        if (state !is SelfCheckState.CheckingCard) lookAtPhone()
    }

    override fun cardFound(contact: CardContact) {
        val before = phone() ?: return
        val radio = radio
        signal?.invoke(Signal.FOUND)
        state = SelfCheckState.CheckingCard(before)
        threads.worker.execute {
            var phone = before
            val found = attempt {
                contact.extendedLength?.let { phone = linesOfPhone(radio, it) }
                contact.open { transport -> linesOf(TimedTransport(transport, nanos)) }
            }
            threads.main.execute { finished(phone, found) }
        }
    }

    /** Starts over. */
    fun again() = lookAtPhone()

    /** Opens or closes a list. */
    fun toggle(list: Checks) {
        state = when (val now = state) {
            is SelfCheckState.Phone -> now.copy(open = now.open.toggled(list))
            is SelfCheckState.Done -> now.copy(open = now.open.toggled(list))
            is SelfCheckState.Failed -> now.copy(open = now.open.toggled(list))
            is SelfCheckState.CheckingPhone, is SelfCheckState.CheckingCard -> now
        }
    }

    private fun Set<Checks>.toggled(one: Checks): Set<Checks> = if (one in this) this - one else this + one

    private fun linesOf(timed: TimedTransport): List<CheckLine> {
        val check = checkCard(timed)
        val reader = label("screen-selfcheck-reader", language())
        return check.lines(reader, timed.meanMs.toULong(), timed.slowestMs.toULong(), language())
    }

    private fun finished(phone: List<CheckLine>, found: Attempt<List<CheckLine>>) {
        signal?.invoke(if (found is Attempt.Failed) Signal.LOST else Signal.DONE)
        state =
            when (found) {
                is Attempt.Done -> SelfCheckState.Done(phone, found.value, setOf(Checks.WELL))
                is Attempt.Failed -> SelfCheckState.Failed(phone, found.failure)
            }
    }

    private fun phone(): List<CheckLine>? = when (val now = state) {
        is SelfCheckState.Phone -> now.phone
        is SelfCheckState.Done -> now.phone
        is SelfCheckState.Failed -> now.phone
        is SelfCheckState.CheckingPhone, is SelfCheckState.CheckingCard -> null
    }

    private fun lookAtPhone() {
        state = SelfCheckState.CheckingPhone
        val radio = radio
        threads.worker.execute {
            val lines = linesOfPhone(radio, extendedLength = null)
            threads.main.execute { state = SelfCheckState.Phone(lines, obstacle(radio)) }
        }
    }

    private fun obstacle(radio: Radio): Failure? = when (radio) {
        Radio.ON -> null
        Radio.OFF -> Failure.NfcOff
        Radio.SILENT -> Failure.NfcSilent
        Radio.ABSENT -> Failure.NoNfc
    }

    private fun linesOfPhone(radio: Radio, extendedLength: Boolean?): List<CheckLine> = checkPhone(
        PhoneState(
            hasNfc = radio != Radio.ABSENT,
            isNfcOn = (radio == Radio.ON).takeIf { radio == Radio.ON || radio == Radio.OFF },
            demoTapWorks = demoTapWorks(),
            extendedLength = extendedLength,
        ),
        language(),
    )

    private fun demoTapWorks(): Boolean = try {
        val card = demoTransport("renewal-open", today.date, DemoMishap.None)
        readCard(card, ReadRequest(null, false, language()), null).outcome() is Outcome.Answer
    } catch (_: Exception) { // whatever it is, the answer is no
        false
    }
}
