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

    /** «市区町村のページ», its title, its dates and the address as it stands, a line each. */
    fun source(look: Look, statement: Statement): View {
        val source: Source = statement.source
        val basis = look.text("ⓘ ${statement.basisText}", Look.SMALL, R.color.page_dim)
        val lines = listOf(source.title, source.datesText).map { look.text(it, Look.SMALL, R.color.page_dim) }
        val address = source.address?.let { look.address(it) }
        return look.stack(
            look.spoken(basis, statement.basisText),
            *(lines + listOfNotNull(address)).toTypedArray(),
        )
    }
}
