package app.kigen.interview

import android.view.View
import app.kigen.R
import app.kigen.core.BriefKind
import app.kigen.core.Section
import app.kigen.core.SectionKind
import app.kigen.core.Shared
import app.kigen.core.Statement
import app.kigen.core.Tone
import app.kigen.look.Look
import app.kigen.look.StatementView
import app.kigen.look.asLead
import app.kigen.look.card
import app.kigen.look.check
import app.kigen.look.first
import app.kigen.look.folding
import app.kigen.look.link
import app.kigen.look.panel
import app.kigen.look.primary
import app.kigen.look.say
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.look.text
import app.kigen.look.withAction
import app.kigen.navigation.Navigator
import app.kigen.speech.aloud

/** The guide: the one question, what it rests on, the block, and everything else folded behind it. */
class GuideView(
    private val look: Look,
    private val state: InterviewState.Guide,
    private val interview: InterviewModel,
    private val navigator: Navigator,
) {
    private val words = look.words

    /** Then nothing leads into another app that keeps where it was led: a browser, a map. */
    private val isShared = navigator.places.isShared

    fun content(): List<View> {
        val brief = BriefView(look, state.changed, state.ticked, touched, isShared).of(state.brief)
        val asked = state.asked?.let { question ->
            QuestionView.of(look, question, null) { interview.answerInPlace(question, it) }
        }
        val unread = state.brief.unread?.let { look.panel(Tone.NOTE, it) }
        val aloud = look.aloud(navigator.platform.voice, state.brief.aloud)
        val head = listOfNotNull(unread, change(), asked, rests(), brief.asLead(), aloud, careful()).map {
            look.spaced(it, 8)
        }
        return head + state.sections.map { look.spaced(section(it), 16) } + further()
    }

    /** The block alone is what most people want to hand on; on a shared phone it would stay for the next one. */
    fun bottom(): List<View> {
        if (isShared) return emptyList()
        val label = look.first(words["screen-guide-share"], words["screen-guide-share-short"])
        return listOf(look.primary(label) { share(Shared.BLOCK) })
    }

    private val touched = object : BriefView.Touched {
        override fun call(number: String) = opened(navigator.platform.dial(number))

        override fun map(query: String) = opened(navigator.platform.map(query))

        override fun tick(sentence: String) = interview.tick(sentence)
    }

    /** What was taken for granted, in one line, and one button to change it. */
    private fun rests(): View? {
        val line = state.brief.restsOn?.let { look.text(it, Look.SMALL, R.color.page_dim, alone = true) }
        val change = look.link(words["screen-guide-change"]) { interview.reconsider() }
        change.contentDescription = words["screen-guide-assumptions"]
        val parts = listOfNotNull(line, change.takeIf { state.questions.isNotEmpty() })
        return look.stack(*parts.toTypedArray()).takeIf { parts.isNotEmpty() }
    }

    /** Said at once, and taken back by a touch. */
    private fun change(): View? = state.change?.let { change ->
        val said = look.text(words.with("screen-guide-changed", "chip" to change.chip), color = Tone.NOTE.text)
        val undo = look.secondary(words["screen-guide-undo"]) { interview.undo() }
        look.panel(Tone.NOTE, look.live(said), look.spaced(undo, 8))
    }

    private fun section(section: Section): View =
        look.folding(section.title, section.kind in state.unfolded, { interview.fold(section) }) {
            lines(section.statements, section.kind) + sources(section.kind, section.title)
        }

    /** The few lines of the guide that change what is done: seen without unfolding. */
    private fun careful(): View? {
        val brief = state.brief
        if (brief.careful.isEmpty()) return null
        val title = look.heading(brief.carefulTitle)
        val parts = lines(brief.careful, null) + sources(null, brief.carefulTitle)
        return look.card(title, *parts.toTypedArray())
    }

    /** A source that several lines in a row rest on is named once, below the last of them. */
    private fun lines(statements: List<Statement>, kind: SectionKind?): List<View> =
        statements.flatMapIndexed { at, statement ->
            val isLast =
                statements.getOrNull(at + 1)?.let { it.source to it.basis } != statement.source to statement.basis
            line(statement, kind) + if (kind in state.sourced && isLast) source(statement) else emptyList()
        }

    private fun line(statement: Statement, kind: SectionKind?): List<View> {
        val sentence =
            if (statement.isToBring) {
                look.check(statement.text, statement.text in state.ticked) { interview.tick(statement.text) }
            } else {
                look.text(statement.text)
            }
        val doubt = statement.doubt?.let { look.text("($it)", Look.SMALL, R.color.page_dim) }
        val place = statement.place
        val hours = place?.let { look.text(it.today) }
        val map = place?.takeUnless { isShared }?.let { found ->
            look.link(words["screen-guide-see-map"]) { touched.map(found.mapQuery) }.apply {
                contentDescription = "${words["screen-guide-see-map"]}${words["screen-spoken-joint"]}${found.name}"
            }
        }
        val phones = (statement.phones + listOfNotNull(place?.phone)).distinct().map { number ->
            look.link(words.with("screen-guide-call", "number" to number)) { touched.call(number) }
        }
        val said = look.spaced(look.spoken(sentence, statement.spoken), 12)
            .withAction(R.id.action_basis, sourcesLabel(kind)) { interview.source(kind) }
        return listOfNotNull(said, doubt, hours, map) + phones
    }

    private fun source(statement: Statement): List<View> {
        val page = statement.source.address?.takeUnless { isShared }?.let { address ->
            look.link(words["screen-guide-page"]) { opened(navigator.platform.browse(address)) }
        }
        return listOfNotNull(StatementView.source(look, statement), page)
    }

    /** One way to the sources of a section; for the ear it is an action of each line, too. */
    private fun sources(kind: SectionKind?, title: String): View {
        val label = sourcesLabel(kind)
        val link = look.link(label) { interview.source(kind) }
        link.contentDescription = "$label${words["screen-spoken-joint"]}$title"
        return look.spaced(link, 8)
    }

    private fun sourcesLabel(kind: SectionKind?): String =
        words[if (kind in state.sourced) "screen-guide-sources-close" else "screen-guide-sources"]

    private fun further(): List<View> {
        if (isShared) return emptyList()
        val calendar = look.secondary(words["screen-guide-calendar"]) { interview.remind() }
        val whole = look.secondary(words["screen-guide-share-all"]) { share(Shared.WHOLE) }
        val note = look.text(words["screen-guide-share-whole"], Look.SMALL, R.color.page_dim)
        val photo = look.text(words["screen-guide-photo"], Look.SMALL, R.color.page_dim)
        return listOfNotNull(
            look.spaced(calendar, 20).takeIf { state.reminders.isNotEmpty() || state.visits.isNotEmpty() },
            look.spaced(whole, 12),
            look.spaced(note, 4).takeIf { state.brief.lines.any { it.kind == BriefKind.DEADLINE } },
            photo.takeIf { !navigator.places.isDemo },
        )
    }

    private fun share(extent: Shared) =
        interview.share(extent) { opened(navigator.platform.share(words["screen-guide-title"], it)) }

    /** Says so when nothing on the phone could open it. */
    private fun opened(wasOpened: Boolean) {
        if (!wasOpened) look.say("screen-no-app")
    }
}
