import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.android)
}

val workspace = rootDir.resolve("..")
val generated = layout.buildDirectory.dir("generated/core")

android {
    namespace = "app.kigen"
    compileSdk = libs.versions.target.sdk.get().toInt()
    defaultConfig {
        minSdk = libs.versions.min.sdk.get().toInt()
        targetSdk = libs.versions.target.sdk.get().toInt()
        versionCode = 1
        versionName = libs.versions.app.get()
        ndk { abiFilters += listOf("arm64-v8a", "x86_64") }
    }
    // As in the manifest: packed in the file, a third of what they are in memory.
    packaging { jniLibs.useLegacyPackaging = true }
    buildTypes {
        release {
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }
    sourceSets {
        getByName("main") {
            kotlin.srcDir(generated)
            jniLibs.srcDir(workspace.resolve("target/android/lib"))
        }
        // The tests are Maven's: tests/all android.
        getByName("test") {
            java.setSrcDirs(emptyList<File>())
            kotlin.setSrcDirs(emptyList<File>())
        }
    }
}

kotlin {
    compilerOptions {
        jvmTarget = JvmTarget.JVM_1_8
        allWarningsAsErrors = true
    }
}

dependencies {
    implementation(variantOf(libs.jna) { artifactType("aar") })
}

val cargoBuild by tasks.registering(Exec::class) {
    description = "The core as a library of this machine, and the generator that reads it."
    workingDir = workspace
    commandLine("cargo", "build", "--locked", "-p", "kigen-ffi", "-p", "kigen-uniffi-bindgen")
}

val coreBindings by tasks.registering(Exec::class) {
    description = "The core's surface in Kotlin, by uniffi-bindgen."
    dependsOn(cargoBuild)
    val host = if (System.getProperty("os.name").startsWith("Mac")) "libkigen_ffi.dylib" else "libkigen_ffi.so"
    workingDir = workspace
    val out = generated.get().asFile.path
    commandLine("target/debug/uniffi-bindgen", "generate", "-n", "-l", "kotlin", "-o", out, "target/debug/$host")
}

val nativeLibraries by tasks.registering(Exec::class) {
    description = "libkigen_ffi.so for phones and emulators."
    workingDir = workspace
    commandLine("android/native/build")
}

tasks.named("preBuild") { dependsOn(coreBindings, nativeLibraries) }
