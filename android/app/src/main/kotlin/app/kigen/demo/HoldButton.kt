package app.kigen.demo

import android.widget.Button
import app.kigen.look.Look
import app.kigen.look.first
import app.kigen.look.primary

/** The button that holds the card of the demo to the phone. */
fun Look.holdDemo(act: () -> Unit): Button =
    primary(first(words["screen-demo-hold"], words["screen-demo-hold-short"]), act)
