/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The standard output of a launched language server holds messages of the protocol and not one byte more. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ProtocolStreamTest {

	private static final String DOCUMENT = "file:///nowhere/a.insp";

	@TempDir
	Path dir;

	@Test
	void refusedRenameLeavesTheSessionAlive() throws Exception {
		try (var server = started()) {
			refusedRename(server);
			refusedRename(server);
			assertEquals("", server.end());
		}
	}

	/** Whoever investigates a fault makes the libraries log; the console of log4j is standard output. */
	@Test
	void logOfTheLibrariesGoesToStandardError() throws Exception {
		var configuration = Files.writeString(dir.resolve("log.properties"), "log4j.rootLogger=ALL, console\n"
				+ "log4j.appender.console=org.apache.log4j.ConsoleAppender\nlog4j.appender.console.layout=org.apache.log4j.SimpleLayout\n");
		try (var server = started("-Dlog4j.configuration=" + configuration.toUri())) {
			refusedRename(server);
			var log = server.end();
			assertTrue(log.contains("ERROR - "), log);
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void threadDumpGoesToStandardError() throws Exception {
		try (var server = started()) {
			assertEquals(0, new ProcessBuilder("kill", "-QUIT", Long.toString(server.pid())).start().waitFor());
			for (int waits = 0; waits < 500 && !server.err().contains("JNI global refs"); waits++) {
				Thread.sleep(20);
			}
			refusedRename(server);
			var dump = server.end();
			assertTrue(dump.contains("Full thread dump"), dump);
		}
	}

	private LaunchedServer started(String... java) throws IOException {
		var server = LaunchedServer.session(dir, java);
		server.open(DOCUMENT, "rectification P { measure C1 \"走访\" }");
		return server;
	}

	/** Requests a rename to an invalid name. */
	private static void refusedRename(LaunchedServer server) throws IOException {
		assertTrue(server.request("textDocument/rename", "{\"textDocument\":{\"uri\":\"" + DOCUMENT
				+ "\"},\"position\":{\"line\":0,\"character\":27},\"newName\":\"a b\"}").has("error"));
	}
}
