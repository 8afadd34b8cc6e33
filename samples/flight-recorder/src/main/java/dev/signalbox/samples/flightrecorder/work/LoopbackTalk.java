package dev.signalbox.samples.flightrecorder.work;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Sends a few bytes to itself, through a socket. */
final class LoopbackTalk implements Job {
    private static final int MESSAGES = 10;
    private static final byte[] MESSAGE = new byte[512];

    @Override
    public void run() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, here);
                Socket sender = new Socket(here, server.getLocalPort());
                Socket receiver = server.accept()) {
            for (int i = 0; i < MESSAGES; i++) {
                sender.getOutputStream().write(MESSAGE);
                receiver.getInputStream().readNBytes(MESSAGE.length);
            }
        }
    }
}
