package app.kigen.look

import android.view.View
import app.kigen.R
import app.kigen.core.Source
import app.kigen.core.Statement

/** A line of the guide with what it rests on. */
object StatementView {
    /** The sentence, and below it basis and source. */
    fun of(look: Look, statement: Statement): View = look.card(
        look.spoken(look.text(statement.text), statement.spoken),
        look.spaced(source(look, statement), 6),
    )

    /** «市区町村のページ・title(dates)», and the address as it stands. */
    fun source(look: Look, statement: Statement): View {
        val source: Source = statement.source
        val line = look.text(
            "ⓘ ${statement.basisText}・${source.title}(${source.datesText})",
            Look.SMALL,
            R.color.page_dim,
        )
        val address = source.address?.let { look.text(it, Look.SMALL, R.color.page_dim) }
        return look.stack(*listOfNotNull(line, address).toTypedArray())
    }
}
