package app.kigen.navigation

import app.kigen.Screen
import app.kigen.core.Reading
import app.kigen.core.Today

/** Makes each screen. One that this phone does not offer is `null`, and nothing leads to it. */
class Places(
    val tap: () -> Screen<*>,
    val answer: (Reading, Today) -> Screen<*>,
    val guide: ((Reading, Today) -> Screen<*>)? = null,
    val password: ((Reading, Today) -> Screen<*>)? = null,
    val byHand: (() -> Screen<*>)? = null,
    val demo: (() -> Screen<*>)? = null,
    val selfCheck: (() -> Screen<*>)? = null,
    val settings: (() -> Screen<*>)? = null,
)
