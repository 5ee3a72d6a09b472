/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What editors send that the protocol allows, and what it forbids: a launched server answers each request and stays alive. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EditorProtocolTest {

	private static final String DOCUMENT = "file:///nowhere/a.insp";
	private static final String SECRET = "线索";
	private static final String TEXT = "person Aa \"" + SECRET + "\"\nperson Bb\n";
	private static final List<String> AT_A_POSITION = List.of("hover", "completion", "definition", "references", "documentHighlight",
			"prepareRename", "rename");
	private static final List<String> OF_A_DOCUMENT =
			List.of("documentSymbol", "codeLens", "foldingRange", "formatting", "semanticTokens/full", "codeAction");

	@TempDir
	static Path shared;
	/** For questions, which change nothing; it takes a second to start one. */
	private static LaunchedServer asked;

	@TempDir
	Path dir;

	@BeforeAll
	static void start() throws IOException {
		asked = LaunchedServer.session(shared);
		asked.open(DOCUMENT, TEXT);
	}

	/** Nothing was logged: no question has failed inside. */
	@AfterAll
	static void end() throws Exception {
		try (var server = asked) {
			assertEquals("", server.end());
		}
	}

	/** A line and a character, 0 to 1 beyond what is there, and far away; replaced by an empty text from the start of the text. */
	@ParameterizedTest
	@CsvSource({ "0, 99, Bb", "1, 10, ''", "2, 1, ''", "3, 0, ''", "9999, 9999, ''", "0, 2147483647, Bb", "2147483647, 0, ''" })
	void changesPastTheEndAreClamped(int line, int character, String left) throws Exception {
		try (var server = session()) {
			change(server, range(0, 0, line, character), "");
			assertEquals(left.isEmpty() ? List.of() : List.of(left), names(server));
		}
	}

	@Test
	void aRangeWithItsEndFirstAndSeveralChangesAtOnceAreApplied() throws Exception {
		try (var server = session()) {
			change(server, range(1, 9, 1, 7), "Cc");
			assertEquals(List.of("Aa", "Cc"), names(server));
			server.notify("textDocument/didChange", "{\"textDocument\":{\"uri\":\"" + DOCUMENT + "\",\"version\":3},\"contentChanges\":["
					+ "{\"range\":" + range(1, 7, 1, 9) + ",\"text\":\"Dd\"},{\"range\":" + range(50, 0, 50, 0)
					+ ",\"text\":\"person Ee\"}]}");
			assertEquals(List.of("Aa", "Dd", "Ee"), names(server));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 13", "0, 99", "1, 10", "2, 1", "3, 0", "99999, 3", "0, 2147483647" })
	void questionsPastTheEndAreAnswered(int line, int character) throws Exception {
		for (var question : AT_A_POSITION) {
			assertAnswered(asked.request("textDocument/" + question, at(DOCUMENT, line, character)));
		}
		assertAnswered(asked.request("textDocument/codeAction", "{\"textDocument\":{\"uri\":\"" + DOCUMENT + "\"},\"range\":"
				+ range(line, character, line, character) + ",\"context\":{\"diagnostics\":[]}}"));
	}

	/** Lines end with CR, LF, or both, in changes as in answers. */
	@ParameterizedTest
	@ValueSource(strings = { "\r", "\n", "\r\n", "\r\r\n" })
	void everyLineEndCounts(String end) throws Exception {
		try (var server = LaunchedServer.session(dir)) {
			server.open(DOCUMENT, "// 说明" + end + "person Aa" + end + "person Bb");
			int lines = end.length() - (end.endsWith("\r\n") ? 1 : 0);
			change(server, range(2 * lines, 7, 2 * lines, 9), "Cc");
			assertEquals(List.of("Aa", "Cc"), names(server));
			var second = symbols(server, DOCUMENT).get(1).getAsJsonObject().getAsJsonObject("selectionRange").getAsJsonObject("start");
			assertEquals(2 * lines, second.get("line").getAsInt());
		}
	}

	/** Columns count UTF-16 units, of which a rare character has two. */
	@Test
	void rareCharactersHaveTwoColumns() throws Exception {
		try (var server = LaunchedServer.session(dir)) {
			server.open(DOCUMENT, "person 𠮷𡈽 \"甲\"\nperson Bb");
			var name = symbols(server, DOCUMENT).get(0).getAsJsonObject().getAsJsonObject("selectionRange");
			assertEquals(List.of(7, 11), List.of(name.getAsJsonObject("start").get("character").getAsInt(),
					name.getAsJsonObject("end").get("character").getAsInt()));
			change(server, range(0, 11, 0, 11), "丙");
			assertEquals(List.of("𠮷𡈽丙", "Bb"), names(server));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "git:/x/y.insp?ref=1", "file:///none.insp", "untitled:Untitled-1", "file:///readme.txt", "file://%zz/a.insp",
			"file://host/share/a.insp", "vscode-remote://ssh/x.insp", "::", "inmemory://a b<>.insp" })
	void nothingIsKnownOfOtherDocuments(String document) throws Exception {
		for (var question : AT_A_POSITION) {
			assertAnswered(asked.request("textDocument/" + question, at(document, 0, 8)));
		}
		for (var question : OF_A_DOCUMENT) {
			assertAnswered(asked.request("textDocument/" + question, "{\"textDocument\":{\"uri\":\"" + document + "\"},\"range\":"
					+ range(0, 0, 0, 0) + ",\"context\":{\"diagnostics\":[]},\"options\":{\"tabSize\":4,\"insertSpaces\":true}}"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "textDocument/foo, '{}', -32601", "workspace/executeCommand, '{\"command\":\"x\"}', -32601", "no/such, '{}', -32601",
			"textDocument/hover, , -32602", "textDocument/hover, '{}', -32602", "textDocument/hover, '{\"textDocument\":{}}', -32602",
			"workspace/symbol, '{}', -32602",
			"textDocument/hover, '{\"textDocument\":{\"uri\":\"file:///a.insp\"},\"position\":\"x\"}', -32602",
			"insp/commitments, '{\"on\":\"x\"}', -32602", "initialize, '{\"capabilities\":{}}', -32600" })
	void whatIsNotOfferedOrIncompleteIsRefused(String method, String params, int code) throws Exception {
		var error = asked.request(method, params).getAsJsonObject("error");
		assertEquals(code, error.get("code").getAsInt(), error.toString());
		assertFalse(error.toString().contains("\\tat ") || error.toString().contains("java."), error.toString());
		assertEquals(List.of("Aa", "Bb"), names(asked));
	}

	@Test
	void brokenMessagesDoNotDeafenIt() throws Exception {
		try (var server = session()) {
			server.sendRaw("{");
			server.sendRaw("[]");
			server.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":900,\"method\":\"textDocument/hover\",\"params\":" + "[".repeat(100_000)
					+ "]".repeat(100_000) + "}");
			server.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":901,\"result\":{}}");
			assertEquals(List.of("Aa", "Bb"), names(server));
		}
	}

	@Test
	void nothingIsAnsweredBeforeAndAfterTheSession() throws Exception {
		try (var server = LaunchedServer.start(dir)) {
			assertEquals(-32002, code(server.request("textDocument/hover", at(DOCUMENT, 0, 0))));
			server.initialize("\"capabilities\":{}");
			assertTrue(server.request("shutdown", null).get("result").isJsonNull());
			assertEquals(-32600, code(server.request("textDocument/hover", at(DOCUMENT, 0, 0))));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "巡察", "a[1]", "100%", "a#b", "plain" })
	void everyWayToWriteAnAddressLeadsToTheFile(String folder) throws Exception {
		var file = Files.createDirectories(dir.resolve(folder)).resolve("x.insp");
		Files.writeString(file, "person Zz");
		var path = dir.toUri().getRawPath() + folder + "/x.insp";
		var escaped = dir.toUri().getRawPath() + URLEncoder.encode(folder, StandardCharsets.UTF_8).replace("+", "%20") + "/x.insp";
		try (var server = LaunchedServer.session(dir)) {
			for (var address : List.of("file://" + path, "file://" + escaped, "file://localhost" + escaped, "file:" + escaped,
					"FILE://" + escaped.replace("x.insp", "%78.insp"))) {
				server.open(address, TEXT);
				assertEquals(List.of("Aa", "Bb"), names(server, address), address);
				var answer = server.request("textDocument/definition", at(address, 1, 8)).getAsJsonArray("result");
				assertEquals(address, answer.get(0).getAsJsonObject().get("uri").getAsString());
				assertEquals(List.of("Aa", "Bb"), names(server, "file://" + escaped), "the file by its usual address");
				server.notify("textDocument/didClose", "{\"textDocument\":{\"uri\":\"" + address + "\"}}");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"rootUri\":\"URI\"", "\"rootUri\":\"URI\",\"workspaceFolders\":null", "\"rootPath\":\"PATH\"",
			"\"workspaceFolders\":[{\"uri\":\"URI\",\"name\":\"x\"}],\"rootUri\":\"file:///none\"" })
	void theWorkspaceIsFoundHoweverItIsNamed(String root) throws Exception {
		Files.writeString(dir.resolve("x.insp"), TEXT);
		var named = root.replace("URI", dir.toUri().toString()).replace("PATH", dir.toString().replace('\\', '/'));
		for (var capability : List.of("", "\"workspace\":{\"workspaceFolders\":true}")) {
			try (var server = LaunchedServer.start(dir)) {
				server.initialize("\"capabilities\":{" + capability + "}," + named);
				var found = server.request("workspace/symbol", "{\"query\":\"Aa\"}").getAsJsonArray("result");
				assertEquals(1, found.size(), named + capability);
			}
		}
	}

	@Test
	void aClientThatWatchesIsAskedTo() throws Exception {
		var file = Files.writeString(dir.resolve("x.insp"), TEXT);
		try (var server = LaunchedServer.start(dir)) {
			server.initialize("\"capabilities\":{\"workspace\":{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}}},\"rootUri\":\""
					+ dir.toUri() + '"');
			assertEquals(2, symbols(server, file.toUri().toString()).size());
			var asked = server.messages().stream().filter(m -> m.has("method")).map(Object::toString)
					.filter(m -> m.contains("client/registerCapability")).findFirst().orElseThrow();
			assertTrue(asked.contains("**/*.insp"), asked);
			Files.writeString(file, "person Cc");
			server.notify("workspace/didChangeWatchedFiles", "{\"changes\":[{\"uri\":\"" + file.toUri() + "\",\"type\":2}]}");
			assertEquals(List.of("Cc"), names(server, file.toUri().toString()));
		}
	}

	@Test
	void theOptionsThatEditorsAddAreAccepted() throws Exception {
		try (var server = LaunchedServer.start(dir, "--stdio", "--clientProcessId=" + ProcessHandle.current().pid())) {
			server.initialize("\"capabilities\":{}");
			assertEquals("", server.end());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@DisabledOnOs(OS.WINDOWS)
	void endsWithItsEditor(boolean isNamedByOption) throws Exception {
		var editor = new ProcessBuilder("sleep", "100").start();
		try (var server =
				LaunchedServer.start(dir, isNamedByOption ? new String[] { "--clientProcessId=" + editor.pid() } : new String[0])) {
			server.initialize("\"capabilities\":{}" + (isNamedByOption ? "" : ",\"processId\":" + editor.pid()));
			server.open(DOCUMENT, TEXT);
			editor.destroyForcibly().waitFor();
			assertTrue(server.process().waitFor(10, TimeUnit.SECONDS), "it outlives its editor");
		}
	}

	@Test
	void tenThousandQuestionsAreAnsweredByFewThreads() throws Exception {
		try (var server = session()) {
			for (int i = 0; i < 10_000; i++) {
				server.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":\"q" + i + "\",\"method\":\"textDocument/hover\",\"params\":"
						+ at(DOCUMENT, 0, 8) + '}');
				if (i % 100 == 99) {
					for (int j = 0; j < 100; j++) {
						assertTrue(server.readMessage());
					}
				}
			}
			long threads = Files.exists(Path.of("/proc")) ? threads(server.pid()) : 0;
			assertTrue(threads < 60, "threads: " + threads);
		}
	}

	private static long threads(long process) throws IOException {
		try (var tasks = Files.list(Path.of("/proc", Long.toString(process), "task"))) {
			return tasks.count();
		}
	}

	private LaunchedServer session() throws IOException {
		var server = LaunchedServer.session(dir);
		server.open(DOCUMENT, TEXT);
		return server;
	}

	private static void change(LaunchedServer server, String range, String text) throws IOException {
		server.notify("textDocument/didChange", "{\"textDocument\":{\"uri\":\"" + DOCUMENT
				+ "\",\"version\":2},\"contentChanges\":[{\"range\":" + range + ",\"text\":\"" + text + "\"}]}");
	}

	private static String range(int startLine, int start, int endLine, int end) {
		return "{\"start\":{\"line\":" + startLine + ",\"character\":" + start + "},\"end\":{\"line\":" + endLine + ",\"character\":" + end
				+ "}}";
	}

	private static String at(String document, int line, int character) {
		return "{\"textDocument\":{\"uri\":\"" + document + "\"},\"position\":{\"line\":" + line + ",\"character\":" + character
				+ "},\"newName\":\"Neu\",\"context\":{\"includeDeclaration\":true}}";
	}

	private static List<String> names(LaunchedServer server) throws IOException {
		return names(server, DOCUMENT);
	}

	private static List<String> names(LaunchedServer server, String document) throws IOException {
		return StreamSupport.stream(symbols(server, document).spliterator(), false)
				.map(symbol -> symbol.getAsJsonObject().get("name").getAsString().split(" ")[0]).toList();
	}

	private static JsonArray symbols(LaunchedServer server, String document) throws IOException {
		return server.request("textDocument/documentSymbol", "{\"textDocument\":{\"uri\":\"" + document + "\"}}").getAsJsonArray("result");
	}

	private static int code(JsonObject answer) {
		return answer.getAsJsonObject("error").get("code").getAsInt();
	}

	/** A result, or nothing in the place of one, or a refused rename; never a failure of the server, nor a text of the document. */
	private static void assertAnswered(JsonElement answer) {
		var message = answer.toString();
		assertTrue(answer.getAsJsonObject().has("result") || !message.contains("-32603"), message);
		assertFalse(message.contains("\"error\"") && message.contains(SECRET), message);
	}
}
