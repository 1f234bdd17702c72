package app.kigen.look

import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.graphics.drawable.DrawableWrapper
import android.graphics.drawable.GradientDrawable
import android.text.InputFilter
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.CheckBox
import android.widget.CompoundButton
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.RadioButton
import android.widget.Switch
import app.kigen.R

/** One of several: a round sign and its words. */
fun Look.radio(words: String, isChosen: Boolean, act: () -> Unit): RadioButton =
    grown(compound(RadioButton(context), words, isChosen)).apply { setOnClickListener { act() } }

/** A box to tick. */
fun Look.check(words: String, isTicked: Boolean, act: (Boolean) -> Unit): CheckBox =
    grown(compound(CheckBox(context), words, isTicked)).apply {
        gravity = Gravity.TOP // the box beside the first line, however many there are
        setOnCheckedChangeListener { _, ticked -> act(ticked) }
    }

/** Something that is on or off. */
fun Look.switch(words: String, isOn: Boolean, act: (Boolean) -> Unit): Switch =
    compound(Switch(context), words, isOn).apply {
        setPadding(0, paddingTop, 0, paddingBottom) // its words come first: they begin where every text does
        // Off, the system's own is pale grey on white.
        val isOnOrOff = arrayOf(intArrayOf(android.R.attr.state_checked), intArrayOf())
        val colors = intArrayOf(color(R.color.primary_background), color(R.color.page_dim))
        thumbTintList = ColorStateList(isOnOrOff, colors)
        setOnCheckedChangeListener { _, on -> act(on) }
    }

private fun <V : CompoundButton> Look.compound(view: V, words: String, isChecked: Boolean): V = view.apply {
    val like = text(words)
    setTextSize(TypedValue.COMPLEX_UNIT_PX, like.textSize)
    write(this, words)
    setTextColor(color(R.color.page_text))
    textLocale = like.textLocale
    setLineSpacing(like.lineSpacingExtra, 1f)
    breakBetweenPhrases(this)
    buttonTintList = ColorStateList.valueOf(color(R.color.primary_background))
    gravity = Gravity.CENTER_VERTICAL
    minHeight = dp(Look.TARGET)
    minimumHeight = dp(Look.TARGET)
    setPadding(dp(8), dp(8), 0, dp(8))
    this.isChecked = isChecked
    ringed(this, 8)
    jumpDrawablesToCurrentState() // a new view shows its state without animation
}

/** Scales the sign with the text. */
private fun <V : CompoundButton> Look.grown(view: V): V = view.apply {
    val sign = checkNotNull(buttonDrawable)
    buttonDrawable = null // lets go of the sign, which belongs to the grown one from here on
    buttonDrawable = Grown(sign, growth)
    jumpDrawablesToCurrentState()
}

/** A drawable that wants to be larger than it is. */
private class Grown(drawable: Drawable, private val by: Float) : DrawableWrapper(drawable) {
    override fun getIntrinsicWidth(): Int = Math.round(super.getIntrinsicWidth() * by)

    override fun getIntrinsicHeight(): Int = Math.round(super.getIntrinsicHeight() * by)

    /** Android 8 does not hand it on: a chosen circle would fill anew in every view. */
    override fun jumpToCurrentState() {
        drawable?.jumpToCurrentState()
    }
}

/** A line of a list that leads somewhere. */
fun Look.leading(words: String, act: () -> Unit): View = link("$words\u00A0›", act).apply {
    contentDescription = words
    setTextColor(color(R.color.page_text))
}

/** Rows with a thin line between each two. */
fun Look.ruled(rows: List<View>): List<View> =
    rows.flatMapIndexed { at, row -> if (at == 0) listOf(row) else listOf(line(), row) }

/** A card of such rows. */
fun Look.list(rows: List<View>, heading: View? = null): View =
    card(*(listOfNotNull(heading) + ruled(rows)).toTypedArray())

/**
 * A field to type in, below its words.
 *
 * @param id keeps what was typed over a rotation
 */
fun Look.field(words: String, id: Int, typed: String, type: Int, longest: Int): EditText =
    dressed(EditText(context), words, type).apply {
        this.id = id
        isSaveEnabled = true
        filters = arrayOf(InputFilter.LengthFilter(longest))
        setText(typed)
    }

/** Makes a field look like one; what is typed into it is not kept over a rotation. */
fun <F : EditText> Look.dressed(field: F, words: String, type: Int): F = field.apply {
    val like = text("")
    isSaveEnabled = false
    contentDescription = words
    inputType = type
    // Nothing typed here is learned by a keyboard, kept by a password store, or shown in a full-screen editor.
    imeOptions = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
    importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
    setTextSize(TypedValue.COMPLEX_UNIT_PX, like.textSize)
    setTextColor(color(R.color.page_text))
    textLocale = like.textLocale
    minHeight = dp(Look.TARGET)
    minimumHeight = dp(Look.TARGET)
    setPadding(dp(14), dp(12), dp(14), dp(12))
    background = edge(2, R.color.page_text)
    ringed(this, 14)
}

/** A field whose text can not be taken: a thick border in the colour of what is to be done. */
fun Look.wrong(field: EditText) {
    field.background = edge(3, R.color.act_text)
}

private fun Look.edge(width: Int, color: Int) = GradientDrawable().apply {
    setColor(color(R.color.page_background))
    setStroke(dp(width), color(color))
    cornerRadius = dp(12).toFloat()
}

/** Two or three short fields beside each other, each as wide as its digits need; under each other at the largest text sizes. */
fun Look.thirds(vararg inside: View): LinearLayout = LinearLayout(context).apply {
    withRoomForRings()
    val stacks = scale >= Look.STACKED
    orientation = if (stacks) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
    inside.forEachIndexed { at, view ->
        val weight = if (at == 0) 4f else 3f
        val params =
            if (stacks) {
                LinearLayout.LayoutParams(
                    LinearLayout.LayoutParams.MATCH_PARENT,
                    LinearLayout.LayoutParams.WRAP_CONTENT,
                )
            } else {
                LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.WRAP_CONTENT, weight)
            }
        if (at > 0) if (stacks) params.topMargin = dp(8) else params.marginStart = dp(8)
        addView(view, params)
    }
}
