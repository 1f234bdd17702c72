package app.kigen.support

import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import app.kigen.Model
import app.kigen.Screen
import app.kigen.Settings
import app.kigen.Words
import app.kigen.core.Language
import app.kigen.look.Look
import app.kigen.navigation.Navigator
import app.kigen.pictures.Picture
import app.kigen.pictures.Pictured
import org.junit.Assert.assertEquals
import org.robolectric.RuntimeEnvironment

private val made = mutableMapOf<Language, List<Picture>>()

/** Every screen in every state: what the core decides for them is most of a walk's time, so it is asked once. */
fun pages(language: Language): List<Picture> = made.getOrPut(language) { Pictured(language).pictures() }

/** A screen that stays in one state. */
class Page(private val picture: Picture) : Screen<Unit>(object : Model<Unit>(Unit) {}) {
    override fun title(words: Words): String = picture.name

    override fun view(look: Look, state: Unit, navigator: Navigator): View = picture.draw(look, navigator)
}

/** Where a view is in its window. */
fun place(view: View): Rect = Rect(0, 0, view.width, view.height).also {
    it.offset(view.scrollX, view.scrollY) // a field whose text went on to its caret stays where it is
    (view.rootView as ViewGroup).offsetDescendantRectToMyCoords(view, it)
}

/** Brings every page into the window of a phone, one after the other, and names all that fail, each by its first failure. */
fun everyPage(language: Language, check: (String, Phone) -> Unit) {
    Settings(RuntimeEnvironment.getApplication()).language = language
    val phone = Phone()
    val failures = mutableListOf<String>()
    for (page in pages(language)) {
        phone.kigen.stack.removeAll { it is Page } // going back to it would draw the first screen each time
        phone.activity.open(Page(page))
        phone.settle()
        try {
            check("${page.name} $language", phone)
        } catch (failed: AssertionError) {
            failures += failed.message.orEmpty()
        }
    }
    phone.controller.pause().stop().destroy()
    assertEquals(failures.joinToString("\n"), 0, failures.size)
}
