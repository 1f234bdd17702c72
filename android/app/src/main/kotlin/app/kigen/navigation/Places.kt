package app.kigen.navigation

import app.kigen.Screen
import app.kigen.core.Reading
import app.kigen.core.Today

/**
 * Makes each screen. One that this phone does not offer is `null`, and nothing leads to it.
 *
 * @property isShared whether many people use this phone: what one person read is then kept and sent nowhere
 * @property isDemo whether a demo runs, whose screens may be captured
 */
class Places(
    val tap: () -> Screen<*>,
    val answer: (Reading, Today) -> Screen<*>,
    val guide: ((Reading, Today) -> Screen<*>)? = null,
    val password: ((Reading, Today) -> Screen<*>)? = null,
    val byHand: (() -> Screen<*>)? = null,
    val demo: (() -> Screen<*>)? = null,
    val selfCheck: (() -> Screen<*>)? = null,
    val settings: (() -> Screen<*>)? = null,
    val projected: ((Reading, Today) -> Screen<*>)? = null,
    val isShared: Boolean = false,
    val isDemo: Boolean = false,
)
