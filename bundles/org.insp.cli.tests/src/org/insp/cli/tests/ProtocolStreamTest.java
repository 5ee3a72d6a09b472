/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The standard output of a launched language server holds messages of the protocol and not one byte more. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ProtocolStreamTest {

	private static final Pattern HEADER = Pattern.compile("Content-Length: (\\d+)\r\n");
	private static final String DOCUMENT = "{\"uri\":\"file:///nowhere/a.insp\"";
	private static final int SHUTDOWN = 99;

	@TempDir
	Path dir;
	private Process server;
	private final List<JsonObject> messages = new ArrayList<>();

	@AfterEach
	void end() {
		server.destroyForcibly();
	}

	@Test
	void refusedRenameLeavesTheSessionAlive() throws Exception {
		start();
		refusedRename(2);
		refusedRename(3);
		assertEquals("", endOfSession());
	}

	/** Whoever investigates a fault makes the libraries log; the console of log4j is standard output. */
	@Test
	void logOfTheLibrariesGoesToStandardError() throws Exception {
		var configuration = Files.writeString(dir.resolve("log.properties"), "log4j.rootLogger=ALL, console\n"
				+ "log4j.appender.console=org.apache.log4j.ConsoleAppender\nlog4j.appender.console.layout=org.apache.log4j.SimpleLayout\n");
		start("-Dlog4j.configuration=" + configuration.toUri());
		refusedRename(2);
		var log = endOfSession();
		assertTrue(log.contains("ERROR - "), log);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void threadDumpGoesToStandardError() throws Exception {
		start();
		assertEquals(0, new ProcessBuilder("kill", "-QUIT", Long.toString(server.pid())).start().waitFor());
		for (int waits = 0; waits < 500 && !err().contains("JNI global refs"); waits++) {
			Thread.sleep(20);
		}
		refusedRename(2);
		var dump = endOfSession();
		assertTrue(dump.contains("Full thread dump"), dump);
	}

	private void start(String... options) throws IOException {
		var all = new ArrayList<>(JavaCommand.launcherOptions());
		all.addAll(List.of(options));
		server = new ProcessBuilder(JavaCommand.of(all, "lsp")).redirectError(dir.resolve("err").toFile()).start();
		send("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}");
		assertTrue(answer(1).has("result"));
		send("\"method\":\"initialized\",\"params\":{}");
		send("\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":" + DOCUMENT
				+ ",\"languageId\":\"insp\",\"version\":1,\"text\":\"rectification P { measure C1 \\\"走访\\\" }\"}}");
	}

	/** Requests a rename to an invalid name. */
	private void refusedRename(int id) throws IOException {
		send("\"id\":" + id + ",\"method\":\"textDocument/rename\",\"params\":{\"textDocument\":" + DOCUMENT
				+ "},\"position\":{\"line\":0,\"character\":27},\"newName\":\"a b\"}");
		assertTrue(answer(id).has("error"), messages.toString());
	}

	/** Ends the session as an editor does, and returns what came on standard error. */
	private String endOfSession() throws Exception {
		send("\"id\":" + SHUTDOWN + ",\"method\":\"shutdown\"");
		answer(SHUTDOWN);
		send("\"method\":\"exit\"");
		while (readMessage()) {
			// until the end of the stream
		}
		assertEquals(0, server.waitFor());
		return err();
	}

	private String err() throws IOException {
		return Files.readString(dir.resolve("err"));
	}

	private void send(String members) throws IOException {
		var body = ("{\"jsonrpc\":\"2.0\"," + members + '}').getBytes(StandardCharsets.UTF_8);
		server.getOutputStream().write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		server.getOutputStream().write(body);
		server.getOutputStream().flush();
	}

	private JsonObject answer(int id) throws IOException {
		while (true) {
			for (var message : messages) {
				if (message.has("id") && message.get("id").getAsInt() == id && !message.has("method")) {
					return message;
				}
			}
			assertTrue(readMessage(), "the server has ended: " + messages);
		}
	}

	/** Reads one message and fails on anything else. Returns false at the end of the stream. */
	private boolean readMessage() throws IOException {
		var line = line(server.getInputStream());
		if (line.isEmpty()) {
			return false;
		}
		var header = HEADER.matcher(line);
		assertTrue(header.matches(), () -> "no header of a message: " + line);
		assertEquals("\r\n", line(server.getInputStream()));
		int length = Integer.parseInt(header.group(1));
		var body = server.getInputStream().readNBytes(length);
		assertEquals(length, body.length);
		messages.add(JsonParser.parseString(new String(body, StandardCharsets.UTF_8)).getAsJsonObject());
		return true;
	}

	private static String line(InputStream in) throws IOException {
		var line = new StringBuilder();
		for (int next = in.read(); next >= 0; next = in.read()) {
			line.append((char) next);
			if (next == '\n') {
				break;
			}
		}
		return line.toString();
	}
}
