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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A language server in a process of its own, as an editor starts it. Its output must hold messages and not one byte more. */
final class LaunchedServer implements AutoCloseable {

	private static final Pattern HEADER = Pattern.compile("Content-Length: (\\d+)\r\n");
	/** The seconds after which a server that is sent nothing is ended: a missing answer fails the test instead of holding it up. */
	private static final int LONGEST_ANSWER = 60;
	private static final int SHUTDOWN = 99_999;

	private final Process process;
	private final Path errors;
	private final List<JsonObject> messages = new ArrayList<>();
	private int requests;
	private CompletableFuture<Void> limit = CompletableFuture.completedFuture(null);

	private LaunchedServer(Path dir, List<String> java, List<String> options) throws IOException {
		errors = dir.resolve("err");
		var all = new ArrayList<>(JavaCommand.launcherOptions());
		all.addAll(java);
		var arguments = new ArrayList<>(List.of("lsp"));
		arguments.addAll(options);
		process = new ProcessBuilder(JavaCommand.of(all, arguments.toArray())).redirectError(errors.toFile()).start();
	}

	/** Starts a server, with options of the command, and sends nothing. */
	static LaunchedServer start(Path dir, String... options) throws IOException {
		return new LaunchedServer(dir, List.of(), List.of(options));
	}

	/** Starts a server, with options of the virtual machine, and opens a session. */
	static LaunchedServer session(Path dir, String... java) throws IOException {
		var server = new LaunchedServer(dir, List.of(java), List.of());
		server.initialize("\"capabilities\":{}");
		return server;
	}

	/** Opens the session with some parameters of the first request. */
	void initialize(String params) throws IOException {
		assertTrue(request("initialize", '{' + params + '}').has("result"));
		notify("initialized", "{}");
	}

	long pid() {
		return process.pid();
	}

	Process process() {
		return process;
	}

	/** Opens a document. */
	void open(String uri, String text) throws IOException {
		var item = new JsonObject();
		item.addProperty("uri", uri);
		item.addProperty("languageId", "insp");
		item.addProperty("version", 1);
		item.addProperty("text", text);
		notify("textDocument/didOpen", "{\"textDocument\":" + item + '}');
	}

	/** Sends a request and waits for its answer. */
	JsonObject request(String method, String params) throws IOException {
		int id = ++requests;
		send("\"id\":" + id + ",\"method\":\"" + method + '"' + (params == null ? "" : ",\"params\":" + params));
		return answer(id);
	}

	/** Sends a notification. */
	void notify(String method, String params) throws IOException {
		send("\"method\":\"" + method + "\",\"params\":" + params);
	}

	/** Ends the session as an editor does, and returns what came on standard error. */
	String end() throws IOException, InterruptedException {
		send("\"id\":" + SHUTDOWN + ",\"method\":\"shutdown\"");
		answer(SHUTDOWN);
		send("\"method\":\"exit\"");
		while (readMessage()) {
			// until the end of the stream
		}
		assertEquals(0, process.waitFor());
		return err();
	}

	/** What has come on standard error so far. */
	String err() throws IOException {
		return Files.readString(errors);
	}

	/** The messages the server has sent so far, as far as they were read. */
	List<JsonObject> messages() {
		return messages;
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}

	private void send(String members) throws IOException {
		sendRaw("{\"jsonrpc\":\"2.0\"," + members + '}');
	}

	/** Sends the content of a message as it is. */
	void sendRaw(String content) throws IOException {
		limit.cancel(false);
		// a read from the process cannot be interrupted, but ends with it
		limit = CompletableFuture.runAsync(process::destroyForcibly, CompletableFuture.delayedExecutor(LONGEST_ANSWER, TimeUnit.SECONDS));
		var body = content.getBytes(StandardCharsets.UTF_8);
		process.getOutputStream().write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		process.getOutputStream().write(body);
		process.getOutputStream().flush();
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
	boolean readMessage() throws IOException {
		var line = line(process.getInputStream());
		if (line.isEmpty()) {
			return false;
		}
		var header = HEADER.matcher(line);
		assertTrue(header.matches(), () -> "no header of a message: " + line);
		assertEquals("\r\n", line(process.getInputStream()));
		int length = Integer.parseInt(header.group(1));
		var body = process.getInputStream().readNBytes(length);
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
