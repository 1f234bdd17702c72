package app.kigen

import android.view.ContextThemeWrapper
import android.widget.Button
import android.widget.CompoundButton
import android.widget.EditText
import android.widget.TextView
import app.kigen.answer.AnswerState
import app.kigen.byhand.ByHandModel
import app.kigen.byhand.ByHandScreen
import app.kigen.byhand.Known
import app.kigen.byhand.dates
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.PasswordStage
import app.kigen.core.Reminder
import app.kigen.core.TypedDates
import app.kigen.core.demoCards
import app.kigen.interview.InterviewModel
import app.kigen.interview.InterviewScreen
import app.kigen.interview.InterviewState
import app.kigen.interview.Visit
import app.kigen.look.Look
import app.kigen.look.all
import app.kigen.navigation.Navigator
import app.kigen.navigation.Places
import app.kigen.pictures.Picture
import app.kigen.pictures.Pictured
import app.kigen.speech.Voice
import app.kigen.support.plain
import app.kigen.support.workspace
import app.kigen.tap.TapState
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File
import app.kigen.core.Button as CoreButton

/** What this app shows when it is run: `tests/parity/android.txt`, from which the table of both phones is made. */
@RunWith(RobolectricTestRunner::class)
class ParityTest {
    private val words = Words(Language.JAPANESE)
    private val of = Pictured(Language.JAPANESE)
    private val pictures = of.pictures()
    private val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
    private val led = mutableListOf<String>()

    @Test
    fun `what the screens show is what the table of both phones says`() {
        val found = (screens() + states() + failures() + fields() + buttons() + lines() + sections()).toSortedSet()
        val text = found.joinToString("\n", postfix = "\n")
        val file = File(workspace, "tests/parity/android.txt")
        if (System.getenv("UPDATE_PARITY") != null) file.writeText(text)
        assertEquals("if that is meant: UPDATE_PARITY=1 tests/all android", file.readText(), text)
    }

    /** A picture's name begins with the number of its screen. */
    private fun screens(): List<String> = pictures.map { "screen ${it.name.substringBefore('-')}" }

    private fun states(): List<String> =
        pictures.filter { it.state is TapState }.map { "state ${it.state.javaClass.simpleName}" }

    /** A failure is shown where its sentence stands. */
    private fun failures(): List<String> = pictures.mapNotNull { picture ->
        val failure = picture.failure ?: Failure.LastTryRefused.takeIf { picture.state is PasswordStage.Consent }
        val text = failure?.let { words.of(it) }
        val isShown =
            picture.state is PasswordStage.Consent || drawn(picture).any { it.plain in listOf(text?.said, text?.title) }
        failure?.takeIf { isShown }?.let { "failure ${it.javaClass.simpleName}" }
    } + CANNOT_BE_TOLD.map { "untold ${it.simpleName}" }

    /** Fills in and ticks all that there is on screen 5, whatever is known, and looks at what is handed to the core. */
    private fun fields(): List<String> = Known.entries.flatMap { known ->
        val model = ByHandModel(of.now, of.speaks) { of.today }
        model.choose(known)
        fill(model, "screen-byhand-next")
        fill(model, "screen-byhand-go")
        val typed = dates(model.state.typed.of(known), known)
        val empty = TypedDates(null, null, null, null, null, false, false, null)
        val fields = TypedDates::class.java.declaredFields.onEach { it.isAccessible = true }
        fields.filter { it[empty] != it[typed] }.map { "field ${it.name}" }
    }.distinct().sorted()

    private fun fill(model: ByHandModel, go: String) {
        val form = ByHandScreen(model).view(Look(context, words), navigator)
        for (field in form.all().filterIsInstance<EditText>()) {
            field.setText(if (field.contentDescription.endsWith(YEAR)) "2020" else "1")
        }
        // From the last to the first: of several answers, «yes» is the one that stays.
        form.all().filterIsInstance<CompoundButton>().toList().reversed().forEach { it.performClick() }
        form.all().filterIsInstance<Button>().last { it.plain == words[go] }.performClick()
    }

    /** A button is there where pressing it leads to something. */
    private fun buttons(): List<String> = pictures.flatMap { picture ->
        val offered = picture.failure?.let { words.of(it).buttons }
            ?: (picture.state as? AnswerState.Shown)?.answer?.buttons.orEmpty()
        offered.filter { leads(picture, it) }.map { "button ${kebab(it.action)}" }
    }

    private fun leads(picture: Picture, offered: CoreButton): Boolean {
        val button = drawn(picture).filterIsInstance<Button>().find { it.plain == offered.label } ?: return false
        led.clear()
        @Suppress("UNCHECKED_CAST")
        (picture.model as Model<Any>).listener = { led += "changed" }
        button.performClick()
        picture.model.listener = null
        return led.isNotEmpty()
    }

    /** Lines of the block that stand in the guide of some demo card, with their telephone numbers. */
    private fun lines(): List<String> = guides { guide, shown ->
        guide.brief.lines.filter { line ->
            val said = line.papers.map { it.text }.ifEmpty { listOf(line.text) }
            line.label in shown && shown.containsAll(said + line.phones)
        }.map { "line ${kebab(it.kind)}" }
    }

    /** Sections whose titles stand in the guide of some demo card. */
    private fun sections(): List<String> = guides { guide, shown ->
        guide.sections.filter { section -> shown.any { section.title in it } }.map { "section ${kebab(it.kind)}" }
    }

    private fun guides(find: (InterviewState.Guide, List<String>) -> List<String>): List<String> =
        demoCards(Language.JAPANESE).flatMap { card ->
            val model = InterviewModel(of.now, of.speaks, Visit(Cases(of.read(card.name), of.today)))
            val guide = model.state as InterviewState.Guide
            val shown = InterviewScreen(model).view(Look(context, words), guide, navigator).all()
                .filterIsInstance<TextView>().map { it.plain }.toList()
            find(guide, shown)
        }

    private fun kebab(name: Enum<*>): String = name.name.lowercase().replace('_', '-')

    private fun drawn(picture: Picture): List<TextView> =
        picture.draw(Look(context, words), navigator).all().filterIsInstance<TextView>().toList()

    /** Notes wherever a button leads. */
    private val navigator = object : Navigator, Platform {
        override val places: Places =
            Kigen(Settings(RuntimeEnvironment.getApplication()), threads = of.now).places
        override val platform: Platform = this

        override fun open(screen: Screen<*>) = Unit.also { led += "open" }

        override fun back() = Unit.also { led += "back" }

        override fun restart() = Unit.also { led += "restart" }

        override fun openNfcSettings(): Boolean = led.add("nfc")

        override fun openClockSettings(): Boolean = led.add("clock")

        override fun copy(text: String): Boolean = led.add("copy")

        override fun dial(number: String): Boolean = led.add("dial")

        override fun map(query: String): Boolean = led.add("map")

        override fun browse(address: String): Boolean = led.add("browse")

        override fun remind(reminder: Reminder): Boolean = led.add("remind")

        override fun share(title: String, text: String): Boolean = led.add("share")

        override val voice: Voice? = null
    }

    companion object {
        /** Android tells of none of these. */
        val CANNOT_BE_TOLD: List<Class<out Failure>> =
            listOf(Failure.NoCardSeen::class.java, Failure.SeveralCards::class.java, Failure.NotPermitted::class.java)

        private const val YEAR = "年"
    }
}
