package app.kigen

import app.kigen.core.Language
import app.kigen.support.target
import app.kigen.support.workspace
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File
import java.lang.management.ManagementFactory
import java.util.concurrent.TimeUnit

/**
 * What the start costs the main thread. Shown: it asks the core for nothing before the worker has made the first words, and
 * waits for no one meanwhile. Not shown: how long a phone takes, or what the system itself reads from its storage.
 */
@RunWith(RobolectricTestRunner::class)
class StartUpTest {
    @Test
    fun `the main thread comes to the first window in a process that has no core`() {
        val nowhere = File(target, "nowhere").apply { mkdirs() }
        val arguments = ManagementFactory.getRuntimeMXBean().inputArguments.filter {
            it.startsWith("-X") ||
                it.startsWith("--add-opens")
        }
        val properties = System.getProperties().stringPropertyNames().filter {
            it.startsWith("robolectric.") ||
                it.startsWith("kigen.")
        }
            .map { "-D$it=${System.getProperty(it)}" }
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val log = File(target, "without-core.log")
        val process = ProcessBuilder(
            listOf(File(System.getProperty("java.home"), "bin/java").path) + arguments + properties +
                listOf(
                    "-Djna.library.path=$nowhere",
                    "-cp",
                    classes,
                    "org.junit.runner.JUnitCore",
                    "app.kigen.WithoutCore",
                ),
        ).directory(File(workspace, "android/app")).redirectErrorStream(true).redirectOutput(log).start()
        assertTrue(process.waitFor(300, TimeUnit.SECONDS))
        assertEquals(log.readText().takeLast(4_000), 0, process.exitValue())
        assertTrue("OK (1 test)" in log.readText())
    }

    @Test
    fun `the first words are made by the worker, and the first screen is drawn when they are there`() {
        val tasks = mutableListOf<Runnable>()
        val application = RuntimeEnvironment.getApplication()
        Settings(application).language = Language.JAPANESE
        val posted = mutableListOf<Runnable>()
        val kigen = Kigen(Settings(application), threads = Threads({ posted += it }, { tasks += it }))
        kigen.begin()
        assertFalse(kigen.isReady)
        assertEquals("one piece of work waits for the worker", 1, tasks.size)
        assertEquals(0, posted.size)
        val worker = Thread { tasks.single().run() }.apply { start() }
        worker.join()
        assertFalse("the worker changes nothing by itself", kigen.isReady)
        posted.single().run()
        assertTrue(kigen.isReady)
    }
}
