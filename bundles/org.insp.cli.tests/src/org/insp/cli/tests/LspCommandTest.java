/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The language server as an editor starts it. */
class LspCommandTest {

	private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
	private static final String INITIALIZED = "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}";
	private static final String OPEN =
			"{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file:///nowhere/a.insp\","
					+ "\"languageId\":\"insp\",\"version\":1,\"text\":\"rectification P { measure C1 \\\"走访\\\" }\"}}}";
	private static final String SYMBOLS = "{\"jsonrpc\":\"2.0\",\"id\":ID,\"method\":\"textDocument/documentSymbol\","
			+ "\"params\":{\"textDocument\":{\"uri\":\"file:///nowhere/a.insp\"}}}";
	private static final Pattern HEADER = Pattern.compile("Content-Length: (\\d+)\r\n\r\n");
	private static final Pattern ID = Pattern.compile("^\\{\"jsonrpc\":\"2.0\",\"id\":\"?(\\d+)\"?,\"result\"");
	private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}";
	private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

	/** All messages of an editor in a short session. */
	static final String SESSION = messages(INITIALIZE, INITIALIZED, OPEN, SYMBOLS.replace("ID", "10"), SHUTDOWN, EXIT);

	@Test
	void endsOnExit() {
		var result = Cli.plain().in(messages(INITIALIZE, SHUTDOWN, EXIT)).call("lsp");
		assertEquals(0, result.exit(), result.err());
		assertEquals(List.of("1", "2"), answeredIds(result.out()));
	}

	@Test
	void requestsAreAnsweredBeforeTheEnd() {
		var sent = new ArrayList<>(List.of(INITIALIZE, OPEN));
		IntStream.range(10, 60).forEach(id -> sent.add(SYMBOLS.replace("ID", String.valueOf(id))));
		sent.addAll(List.of(SHUTDOWN, EXIT));
		var result = Cli.plain().in(messages(sent.toArray(String[]::new))).call("lsp");
		assertEquals(0, result.exit(), result.err());
		assertEquals(Stream.concat(Stream.of(1, 2), IntStream.range(10, 60).boxed()).map(String::valueOf).sorted().toList(),
				answeredIds(result.out()).stream().sorted().toList());
		assertTrue(result.out().contains("C1"), "the document had been read: " + result.out());
	}

	/** Returns the ids of the responses, in the order of the stream, which must consist of complete messages. */
	static List<String> answeredIds(String out) {
		var ids = new ArrayList<String>();
		var bytes = out.getBytes(StandardCharsets.UTF_8);
		for (int at = 0; at < bytes.length;) {
			var header = HEADER.matcher(new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8));
			assertTrue(header.lookingAt(), out);
			int start = at + header.end();
			int end = start + Integer.parseInt(header.group(1));
			assertTrue(end <= bytes.length, "cut off: " + out);
			var id = ID.matcher(new String(bytes, start, end - start, StandardCharsets.UTF_8));
			if (id.find()) {
				ids.add(id.group(1));
			}
			at = end;
		}
		return ids;
	}

	@Test
	void endsWithItsInput() {
		assertEquals(1, Cli.plain().in(messages(INITIALIZE)).call("lsp").exit());
	}

	private static String messages(String... bodies) {
		return Arrays.stream(bodies).map(b -> "Content-Length: " + b.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + b)
				.collect(Collectors.joining());
	}
}
