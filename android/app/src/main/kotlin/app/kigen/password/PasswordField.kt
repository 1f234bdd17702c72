package app.kigen.password

import android.content.res.ColorStateList
import android.text.Editable
import android.text.InputFilter
import android.text.InputType
import android.text.TextWatcher
import android.text.method.HideReturnsTransformationMethod
import android.text.method.PasswordTransformationMethod
import android.view.Gravity
import android.view.View
import android.widget.EditText
import android.widget.FrameLayout
import android.widget.ImageView
import app.kigen.R
import app.kigen.core.Failure
import app.kigen.core.Tone
import app.kigen.core.asOnCard
import app.kigen.look.Look
import app.kigen.look.appear
import app.kigen.look.dressed
import app.kigen.look.icon
import app.kigen.look.panel
import app.kigen.look.ringed
import app.kigen.look.signed
import app.kigen.look.spaced
import app.kigen.look.text
import app.kigen.look.withRoomForRings
import java.nio.CharBuffer

/** The password's field: hidden, learned by nobody, with its eye, a count of what was typed and what is still wrong with it. */
class PasswordField(private val look: Look) {
    private val words = look.words
    private val field: EditText = field()
    private val count = look.text("", Look.SMALL) // not said at each letter: the keyboard says that
    private val note = look.panel(Tone.ACT).apply { visibility = View.GONE }

    /** The views, in their order. */
    val views: List<View> = listOf(look.spaced(withEye(), 8), count, look.spaced(note, 4))

    init {
        field.addTextChangedListener(Counting())
        showCount()
    }

    /** What was typed, for the core: a copy that its taker overwrites. */
    fun typed(): ByteArray = utf8(field.text)

    /** Says directly below the field why this is no password, and goes back to it. Nothing typed is lost. */
    fun refuse(failure: Failure) {
        note.removeAllViews()
        note.addView(look.signed(look.icon(Tone.ACT), look.text(words.of(failure).said, color = Tone.ACT.text)))
        field.requestFocus()
        note.appear()
    }

    /** Overwrites what was typed. */
    fun erase() = field.text.run {
        filters = emptyArray()
        replace(0, length, "0".repeat(length))
        clear()
    }

    private fun withEye(): View = FrameLayout(look.context).apply {
        withRoomForRings()
        val wide = FrameLayout.LayoutParams.MATCH_PARENT
        addView(field, FrameLayout.LayoutParams(wide, FrameLayout.LayoutParams.WRAP_CONTENT))
        val size = look.dp(Look.TARGET)
        field.setPadding(field.paddingLeft, field.paddingTop, size, field.paddingBottom)
        addView(eye(), FrameLayout.LayoutParams(size, size, Gravity.END or Gravity.CENTER_VERTICAL))
    }

    private fun eye() = ImageView(look.context).apply {
        setImageResource(R.drawable.ic_eye)
        imageTintList = ColorStateList.valueOf(look.color(R.color.primary_background))
        scaleType = ImageView.ScaleType.CENTER_INSIDE
        contentDescription = words["screen-password-show"]
        isFocusable = true
        look.ringed(this, 8)
        setOnClickListener { contentDescription = words[toggle(this)] }
    }

    /** Shows or hides what was typed; the label of what a touch does next. */
    private fun toggle(eye: ImageView): String {
        val isHidden = field.transformationMethod is PasswordTransformationMethod
        field.transformationMethod =
            if (isHidden) HideReturnsTransformationMethod.getInstance() else PasswordTransformationMethod.getInstance()
        eye.setImageResource(if (isHidden) R.drawable.ic_eye_off else R.drawable.ic_eye)
        field.setSelection(field.length())
        return if (isHidden) "screen-password-hide" else "screen-password-show"
    }

    private fun field(): EditText {
        val field = look.dressed(Unshared(look), words["screen-password-field"], HIDDEN)
        field.transformationMethod = PasswordTransformationMethod.getInstance()
        val inCapitals = InputFilter { source, from, to, _, _, _ -> capitals(source, from, to) }
        field.filters = arrayOf(inCapitals) // and no limit: what is too long is refused, never cut
        return field
    }

    private fun showCount() {
        look.write(count, words.with("screen-password-count", "typed" to field.length()))
    }

    /** Another letter: what was wrong may be right now. */
    private inner class Counting : TextWatcher {
        override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit

        override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit

        override fun afterTextChanged(text: Editable) {
            note.visibility = View.GONE
            note.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_NONE
            showCount()
        }
    }

    private companion object {
        const val HIDDEN =
            InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD or
                InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS or InputType.TYPE_TEXT_FLAG_CAP_CHARACTERS

        /** What is typed as the card has it; `null` where it is so already. */
        fun capitals(source: CharSequence, from: Int, to: Int): CharSequence? {
            val shown = (from until to).map { asOnCard(source[it].code.toUInt()).toInt().toChar() }
            val isShown = shown.indices.all { shown[it] == source[from + it] }
            return if (isShown) null else CharBuffer.wrap(shown.toCharArray())
        }
    }
}
