package android.bluetooth;

/** Named by the audio service's interface, and missing from Robolectric's Android: without it no AudioTrack plays. */
public final class BluetoothDevice$BluetoothAddress {}
