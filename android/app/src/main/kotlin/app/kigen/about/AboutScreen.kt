package app.kigen.about

import android.view.View
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Language
import app.kigen.core.Publisher
import app.kigen.core.Source
import app.kigen.look.Look
import app.kigen.look.card
import app.kigen.look.folding
import app.kigen.look.line
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.radio
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.look.switch
import app.kigen.navigation.Navigator
import app.kigen.tap.WaitingPage

/** A language's name, in its own script in every language. */
fun label(language: Language): String = when (language) {
    Language.JAPANESE -> "screen-settings-japanese"
    Language.ENGLISH -> "screen-settings-english"
    Language.PLAIN_JAPANESE -> "screen-settings-plain"
}

/** Screen 8, 設定・このアプリについて. */
class AboutScreen(private val about: AboutModel) : Screen<AboutState>(about) {
    override fun title(words: Words): String = title(words, about.state)

    private fun title(words: Words, state: AboutState): String = when (state) {
        is AboutState.Settings -> words["screen-settings-title"]
        is AboutState.Sources -> words["screen-settings-sources"]
        is AboutState.Licences -> words["screen-settings-licences"]
    }

    override fun closes(): Boolean = about.close()

    override fun view(look: Look, state: AboutState, navigator: Navigator): View {
        val words = look.words
        val back = look.link(words["screen-back"]) { if (!about.close()) navigator.back() }
        val content =
            when (state) {
                is AboutState.Settings -> settings(look, state, navigator)
                is AboutState.Sources -> sources(look, state)
                is AboutState.Licences -> licences(look, state)
            }
        return look.page(title(words, state), back, content)
    }

    private fun settings(look: Look, state: AboutState.Settings, navigator: Navigator): List<View> {
        val words = look.words
        val content = mutableListOf<View>()
        // Where many people use the phone, screen 1 has no room for what leads away from the card.
        if (state.isShared) content += WaitingPage(look, navigator).links(null)
        content += group(look, "screen-settings-language")
        content += Language.entries.map { one ->
            look.radio(words[label(one)], one == state.language) { about.speak(one) }
        }
        content += group(look, "screen-settings-size")
        content += AboutModel.SCALES.zip(SIZES).map { (scale, label) ->
            look.radio(words[label], scale == state.textScale) { about.size(scale) }
        }
        content +=
            look.spaced(look.switch(words["screen-settings-vibration"], state.vibrates) { about.vibrate(it) }, 24)
        content += look.spaced(look.switch(words["screen-settings-sound"], state.sounds) { about.sound(it) }, 8)
        content += look.spaced(look.switch(words["screen-settings-shared"], state.isShared) { about.share(it) }, 8)
        content += look.text(words["screen-settings-shared-about"], Look.SMALL, R.color.page_dim)
        content += group(look, "screen-settings-promise")
        content += PROMISES.map { look.spaced(look.item("✓ ", words[it]), 4) }
        content += look.spaced(look.secondary(words["screen-settings-sources"]) { about.showSources() }, 24)
        content += look.spaced(look.secondary(words["screen-settings-licences"]) { showLicences(look) }, 12)
        val version = look.context.packageManager.getPackageInfo(look.context.packageName, 0).versionName.orEmpty()
        content +=
            look.spaced(
                look.text(words.with("screen-settings-version", "version" to version), Look.SMALL, R.color.page_dim),
                16,
            )
        return content
    }

    private fun sources(look: Look, state: AboutState.Sources): List<View> = state.groups.flatMap { group ->
        val isOther = group.publisher == Publisher.OTHER
        val line = listOfNotNull(look.spaced(look.line(), 24).takeIf { isOther })
        line + look.spaced(look.heading(group.title, Look.BODY), if (isOther) 8 else 24) +
            group.sources.map { source(look, it) }
    }

    private fun source(look: Look, source: Source): View {
        val lines = listOfNotNull(
            look.text(source.title, bold = true),
            look.text(source.datesText, Look.SMALL),
            source.address?.let { look.address(it) },
        )
        return look.spaced(look.card(*lines.toTypedArray()), 12)
    }

    private fun showLicences(look: Look) {
        val resources = look.context.applicationContext.resources
        about.showLicences { resources.openRawResource(R.raw.licences).bufferedReader().use { it.readText() } }
    }

    private fun licences(look: Look, state: AboutState.Licences): List<View> = listOf(
        look.spaced(look.text(look.words["screen-settings-licences-app"]), 12),
        look.spaced(look.text(look.words["screen-settings-licences-parts"]), 12),
    ) + state.all.map { look.spaced(licence(look, it, it == state.open), 12) }

    private fun licence(look: Look, licence: Licence, isOpen: Boolean): View =
        look.folding(licence.parts, isOpen, { about.open(licence) }, Look.BODY) {
            listOf(look.text(licence.terms, bold = true)) +
                licence.paragraphs.map { look.spaced(look.text(it, Look.SMALL), 8) }
        }

    private fun group(look: Look, label: String): View = look.spaced(look.heading(look.words[label], Look.BODY), 24)

    private companion object {
        val SIZES = listOf(
            "screen-settings-size-normal",
            "screen-settings-size-large",
            "screen-settings-size-larger",
            "screen-settings-size-largest",
        )

        val PROMISES = listOf(
            "screen-settings-promise-sent",
            "screen-settings-promise-stored",
            "screen-settings-promise-read",
            "screen-settings-promise-written",
        )
    }
}
