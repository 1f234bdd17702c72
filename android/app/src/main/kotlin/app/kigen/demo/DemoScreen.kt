package app.kigen.demo

import android.view.View
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.DemoGroup
import app.kigen.dates.DateFields
import app.kigen.look.Look
import app.kigen.look.folding
import app.kigen.look.leading
import app.kigen.look.link
import app.kigen.look.list
import app.kigen.look.page
import app.kigen.look.radio
import app.kigen.look.sentence
import app.kigen.look.spaced
import app.kigen.navigation.Navigator

/** Screen 6, デモ: stories to choose from. */
class DemoScreen(private val demo: DemoModel) : Screen<DemoState>(demo) {
    override fun title(words: Words): String = words["screen-demo-title"]

    override fun view(look: Look, state: DemoState, navigator: Navigator): View {
        val words = look.words
        val day = if (state.isOpen) DateFields(look, "screen-demo-day", DAY_IDS, state.day, state.problem) else null
        val typed = { day?.typed() ?: state.day }
        val content = mutableListOf<View>(look.spaced(look.text(words["screen-demo-about"]), 8))
        val folding = look.folding(words["screen-demo-more"], state.isOpen, { demo.fold(typed()) }) {
            day?.let { choices(look, state, it) }.orEmpty()
        }
        content += look.spaced(folding, 16)
        content += look.spaced(look.text(words["screen-demo-stories"]), 20)
        val last = state.cards.filter { it.name == state.last }
        val groups = listOf("screen-demo-last" to last) + state.cards.groupBy { label(it.group) }.toList()
        content += groups.filter { (_, cards) -> cards.isNotEmpty() }.map { (title, cards) ->
            val rows = cards.map { card -> look.leading(card.story.sentence()) { demo.begin(card, typed()) } }
            look.spaced(look.list(rows, look.heading(words[title], Look.BODY)), 12)
        }
        val back = look.link(words["screen-back"]) { navigator.back() }
        return look.page(title(words), back, content)
    }

    private fun label(group: DemoGroup): String = when (group) {
        DemoGroup.COMMON -> "screen-demo-common"
        DemoGroup.NEW_CARD -> "screen-demo-new-card"
        DemoGroup.PINS -> "screen-demo-pins"
        DemoGroup.UNREADABLE -> "screen-demo-unreadable"
        DemoGroup.TECHNICAL -> "screen-demo-technical"
    }

    private fun choices(look: Look, state: DemoState, day: DateFields): List<View> = listOf(
        look.spaced(look.heading(look.words["screen-demo-day"], Look.BODY), 8),
        look.spaced(day.view, 4),
        look.spaced(look.heading(look.words["screen-demo-tap"], Look.BODY), 16),
    ) + DemoTap.entries.map { tap ->
        look.radio(look.words[label(tap)], tap == state.tap) { demo.tap(tap, day.typed()) }
    }

    private fun label(tap: DemoTap): String = when (tap) {
        DemoTap.GOOD -> "screen-demo-tap-good"
        DemoTap.SLOW -> "screen-demo-tap-slow"
        DemoTap.LOST -> "screen-demo-tap-lost"
        DemoTap.WRONG -> "screen-demo-tap-wrong"
    }

    private companion object {
        val DAY_IDS = listOf(R.id.demo_year, R.id.demo_month, R.id.demo_day)
    }
}
