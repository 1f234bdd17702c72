package app.kigen

import android.os.Handler
import android.os.Looper
import app.kigen.about.AboutModel
import app.kigen.about.AboutScreen
import app.kigen.answer.AnswerModel
import app.kigen.answer.AnswerScreen
import app.kigen.byhand.ByHandModel
import app.kigen.byhand.ByHandScreen
import app.kigen.core.PasswordNews
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.demo.Demo
import app.kigen.demo.DemoModel
import app.kigen.demo.DemoScreen
import app.kigen.interview.InterviewModel
import app.kigen.interview.InterviewScreen
import app.kigen.interview.Visit
import app.kigen.look.Whereabouts
import app.kigen.navigation.Places
import app.kigen.password.PasswordModel
import app.kigen.password.PasswordScreen
import app.kigen.password.Told
import app.kigen.projected.ProjectedModel
import app.kigen.projected.ProjectedScreen
import app.kigen.selfcheck.SelfCheckModel
import app.kigen.selfcheck.SelfCheckScreen
import app.kigen.sharedphone.Desk
import app.kigen.sharedphone.SharedPhone
import app.kigen.sharedphone.Timer
import app.kigen.tap.QuickChoices
import app.kigen.tap.TapModel
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState
import java.time.Clock
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/**
 * Everything that outlives a rotation: the screens with their models, in memory only. When the process dies, the app starts
 * over.
 */
class Kigen(
    val settings: Settings,
    val clock: Clock = Clock.systemUTC(),
    val threads: Threads = Threads(MainThread, Executors.newSingleThreadExecutor()),
    timer: Timer = MainThread,
) {
    /** The screens, the one on top last. */
    val stack = mutableListOf<Screen<*>>()

    /** Called with what a person is to feel. */
    var signal: ((Signal) -> Unit)? = null

    /** Called when another screen is on top. */
    var changed: (() -> Unit)? = null

    /** Whether the words are there: they are made away from the main thread. */
    var isReady = false
        private set

    /** The demo that runs; every screen then says so. */
    var demo: Demo? = null
        private set

    /** Whether the screens say that the card is no real one: in a demo, and of a demo card that was held to the phone. */
    val saysDemo: Boolean
        get() = demo != null || visit?.cases?.reading?.isDemo() == true

    /** Whether the screen may be captured: only what a demo's card says, never a date that somebody typed. */
    val isCapturable: Boolean
        get() = demo != null && stack.none { it is ByHandScreen }

    /** Whether cards can be read, as last heard. */
    var radio = Radio.ON

    /** Where the person is or was on each screen: positions only, no words. */
    val whereabouts = mutableMapOf<Shown, Whereabouts>()

    /** Clears the phone between two people, where many use it. */
    val sharedPhone =
        SharedPhone({ settings.isShared }, timer, { holdsSomething }, next = ::beginForNext, clear = ::clear)

    private var demoTap: Screen<*>? = null
    private var visit: Visit? = null
    private var password: PasswordModel? = null
    private var news: PasswordNews? = null

    /** The name of the demo that was begun last, while the app lives. */
    private var lastDemo: String? = null
    private val language = { settings.language }

    /** The screens there are. */
    val places: Places
        get() =
            Places(
                tap = { tap() },
                answer = { reading, today -> answer(reading, today) },
                guide = { reading, today -> guide(reading, today) },
                password = { reading: Reading, today: Today ->
                    password(reading, today)
                }.takeUnless { settings.isShared },
                byHand = { byHand() },
                demo = { demo() },
                selfCheck = { selfCheck() },
                settings = { AboutScreen(AboutModel(threads, settings, settings::keepForDesk)) },
                projected = { reading, today ->
                    ProjectedScreen(ProjectedModel(threads, language, visit(reading, today)))
                },
                isShared = settings.isShared,
                isDemo = demo != null,
            )

    /** Whether an answer stands: on a shared phone the screen then stays on. */
    val holdsAnswer: Boolean
        get() = stack.any { it is AnswerScreen }

    private val holdsSomething: Boolean
        get() = stack.size > 1 || !isNothingRead(stack.firstOrNull()?.model?.state)

    private fun isNothingRead(state: Any?) = state is TapState.Waiting || state is TapState.WithoutRadio

    /** Makes the first words, then shows the first screen. */
    fun begin() {
        if (settings.isShared) settings.restoreDesk()
        if (stack.isEmpty()) stack += places.tap()
        threads.worker.execute {
            Words(settings.language)["screen-tap-title"]
            threads.main.execute {
                isReady = true
                changed?.invoke()
            }
        }
    }

    /** Puts a screen on top. */
    fun open(screen: Screen<*>) {
        stack += screen
        changed?.invoke()
    }

    /** Leaves the screen on top. False when it was the last. */
    fun back(): Boolean {
        if (stack.size <= 1) return false
        drop()
        if (stack.size == 1) visit = null
        stack.last().model.returned()
        if (demoTap !in stack) endDemo()
        changed?.invoke()
        return true
    }

    /** Leaves every screen but the first, and forgets what they held. */
    fun restart() {
        stack.firstOrNull()?.let(::leaveUntil)
        endDemo()
        password = null // what it was asked may still be told
        changed?.invoke()
    }

    /** What a screen still does after it was left is not shown. */
    private fun drop() {
        val model = stack.removeAt(stack.lastIndex).model
        model.listener = null
        model.left()
    }

    /** What a shared phone offers on every screen; `null` on a phone of one person. */
    fun desk(): Desk? = if (settings.isShared) {
        Desk(sharedPhone.notice, sharedPhone::next, ::stories.takeIf { demo != null }, sharedPhone::touched)
    } else {
        null
    }

    /** A demo begins its card's story anew: whoever shows it does not look for it again. */
    private fun beginForNext() {
        val card = demoTap?.takeIf { it in stack } ?: return clear()
        leaveUntil(card)
        demo?.again()
        settings.restoreDesk()
        changed?.invoke()
    }

    private fun clear() {
        settings.restoreDesk()
        forgetPassword()
        restart()
    }

    /** Nothing of one person's password is told to the next, nor of a demo's to anybody. */
    private fun forgetPassword() {
        password?.told = null
        password = null
        news = null
    }

    private fun stories() {
        leaveUntil(stack.lastOrNull { it is DemoScreen } ?: return)
        endDemo()
        changed?.invoke()
    }

    /** Leaves what is above a screen, and forgets what was read, said and seen. */
    private fun leaveUntil(screen: Screen<*>) {
        while (stack.last() !== screen) drop()
        screen.model.left()
        whereabouts.clear()
        visit = null
    }

    private fun tap(demo: Demo? = null): Screen<*> {
        val model = TapModel(threads, language, needsRadio = demo == null) { demo?.today ?: todayInJapan(clock) }
        model.answered = { reading: Reading, today: Today -> open(places.answer(reading, today)) }
        model.signal = { signal?.invoke(it) }
        return TapScreen(model, demo, choices { changed?.invoke() }.takeIf { demo == null })
    }

    /** Language and text size on a screen itself. */
    private fun choices(chosen: () -> Unit): QuickChoices =
        QuickChoices(settings, AboutModel(threads, settings).apply { listener = { chosen() } })

    private fun answer(reading: Reading, today: Today): Screen<*> {
        val model = AnswerModel(threads, language, visit(reading, today))
        return AnswerScreen(model, choices { if (!model.reword()) changed?.invoke() }.takeIf { demo == null })
    }

    private fun guide(reading: Reading, today: Today): Screen<*> =
        InterviewScreen(InterviewModel(threads, language, visit(reading, today)))

    /** The visit that this reading belongs to: screens 2 and 3 share it, and so what is decided. */
    private fun visit(reading: Reading, today: Today): Visit =
        visit?.takeIf { it.cases.reading === reading && it.cases.today == today }
            ?: Visit(Cases(reading, today)).also { visit = it }

    /** The password's screen of a reading; whoever left it and comes back finds the same visit. */
    private fun password(reading: Reading, today: Today): Screen<*> {
        val model = password?.takeIf { it.reading === reading && it.today == today }
            ?: PasswordModel(threads, language, reading, today).also { password = it }
        model.signal = { signal?.invoke(it) }
        model.learned = { before, known -> learned(before, known, today) }
        model.told = { news -> if (stack.lastOrNull()?.model === model) shown(news) else tell(news) }
        return PasswordScreen(model, demo)
    }

    /** Shows what is known now wherever the reading before was shown, and nowhere else: a family has several cards. */
    private fun learned(before: Reading, known: Reading, today: Today) {
        visit?.takeIf { it.cases.reading === before }?.let { visit = it.knowing(Cases(known, today)) }
        val answer = stack.indexOfLast { (it.model as? AnswerModel)?.reading === before }
        if (answer < 0) return
        stack[answer] = places.answer(known, today)
        if (answer == stack.lastIndex) changed?.invoke()
    }

    private fun shown(news: PasswordNews) {
        if (news.failure == null) back()
    }

    /** What came of a password reaches a person who left its screen, on whichever there is. */
    private fun tell(news: PasswordNews?) {
        this.news = news
        changed?.invoke()
    }

    /** What came of a password whose screen was left, until the person closes it. */
    fun told(): Told? = news?.let { Told(it) { tell(null) } }

    private fun byHand(): Screen<*> {
        val model = ByHandModel(threads, language) { todayInJapan(clock) }
        model.answered = { reading, today -> open(places.answer(reading, today)) }
        return ByHandScreen(model)
    }

    private fun demo(): Screen<*> {
        val model = DemoModel(threads, language, todayInJapan(clock).date, lastDemo)
        model.chosen = { chosen ->
            demo = chosen
            lastDemo = chosen.card.name
            tap(chosen).let {
                demoTap = it
                open(it)
            }
        }
        return DemoScreen(model)
    }

    private fun selfCheck(): Screen<*> {
        val model = SelfCheckModel(threads, language, todayInJapan(clock), radio)
        model.signal = { signal?.invoke(it) }
        return SelfCheckScreen(model)
    }

    private fun endDemo() {
        if (demo != null) forgetPassword()
        demo = null
        demoTap = null
    }

    private object MainThread : Executor, Timer {
        private val handler = Handler(Looper.getMainLooper())

        override fun after(millis: Long, act: () -> Unit): () -> Unit {
            val task = Runnable(act)
            handler.postDelayed(task, millis)
            return { handler.removeCallbacks(task) }
        }

        override fun execute(task: Runnable) {
            handler.post(task)
        }
    }
}
