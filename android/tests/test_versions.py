"""What Maven's build, which the tests run, and Gradle's, which they do not, have to have in common."""

import re
import tomllib
import unittest
from pathlib import Path
from xml.etree import ElementTree

ANDROID = Path(__file__).parents[1]
MAVEN = "{http://maven.apache.org/POM/4.0.0}"


class Versions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pom = ElementTree.parse(ANDROID / "app/pom.xml").getroot()
        cls.catalogue = tomllib.loads((ANDROID / "gradle/libs.versions.toml").read_text())
        cls.app = (ANDROID / "app/build.gradle.kts").read_text()

    def property(self, name):
        return self.pom.find(f"{MAVEN}properties/{MAVEN}{name}").text

    def argument_after(self, name):
        arguments = [element.text for element in self.pom.iter(f"{MAVEN}argument")]
        return arguments[arguments.index(name) + 1]

    def test_are_the_poms(self):
        catalogue = {name: version for name, version in self.catalogue["versions"].items() if name != "android-gradle-plugin"}
        self.assertEqual(
            catalogue,
            {
                "app": self.pom.find(f"{MAVEN}version").text,
                "min-sdk": self.argument_after("--min-sdk-version"),
                "target-sdk": self.argument_after("--target-sdk-version"),
                "kotlin": self.property("kotlin.version"),
                "jna": self.property("jna.version"),
            },
        )

    def test_leave_gradle_no_library_that_maven_does_not_put_into_the_app(self):
        scopes = {}
        for dependency in self.pom.find(f"{MAVEN}dependencies"):
            name = ":".join(dependency.find(f"{MAVEN}{part}").text for part in ("groupId", "artifactId"))
            scopes[name] = getattr(dependency.find(f"{MAVEN}scope"), "text", "compile")
        in_app = {name for name, scope in scopes.items() if scope == "compile"}
        # Kotlin's plugin for Gradle adds the standard library by itself.
        libraries = {library["module"] for library in self.catalogue["libraries"].values()}
        self.assertEqual(libraries | {"org.jetbrains.kotlin:kotlin-stdlib"}, in_app)

    def test_gradle_builds_every_architecture_by_the_same_rules(self):
        abis = re.search(r"abiFilters \+= listOf\((.*)\)", self.app)[1]
        self.assertEqual(set(re.findall(r'"(.*?)"', abis)), {"arm64-v8a", "x86_64"})
        self.assertIn('"proguard-rules.pro"', self.app)
        self.assertTrue((ANDROID / "app/proguard-rules.pro").is_file())
        self.assertIn("google()", (ANDROID / "settings.gradle.kts").read_text())

    def test_no_built_wrapper_is_kept(self):
        self.assertEqual(list(ANDROID.glob("**/gradle-wrapper.jar")), [])


if __name__ == "__main__":
    unittest.main()
