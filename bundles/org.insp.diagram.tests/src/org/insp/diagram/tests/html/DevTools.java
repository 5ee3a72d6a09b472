/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A connection to a tab by the DevTools protocol: commands with their answers, and the events that the tab sends by itself. */
final class DevTools implements WebSocket.Listener {

	private static final Gson GSON = new Gson();

	private final WebSocket socket;
	private final StringBuilder incoming = new StringBuilder();
	private final Map<Integer, CompletableFuture<JsonObject>> open = new ConcurrentHashMap<>();
	private final List<JsonObject> events = new ArrayList<>();
	private int last;

	DevTools(HttpClient http, URI address) {
		socket = http.newWebSocketBuilder().buildAsync(address, this).join();
	}

	/** Sends a command and waits for its answer. */
	JsonObject send(String method, Map<String, ?> parameters) throws Exception {
		int id = ++last;
		var answer = new CompletableFuture<JsonObject>();
		open.put(id, answer);
		socket.sendText(GSON.toJson(Map.of("id", id, "method", method, "params", parameters)), true).join();
		var message = answer.get(20, TimeUnit.SECONDS);
		if (message.has("error")) {
			throw new IllegalStateException(method + ": " + message.get("error"));
		}
		return message.getAsJsonObject("result");
	}

	/** The events received so far. */
	List<JsonObject> events(String method) {
		synchronized (events) {
			return events.stream().filter(event -> event.get("method").getAsString().equals(method))
					.map(event -> event.getAsJsonObject("params")).toList();
		}
	}

	@Override
	public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
		incoming.append(text);
		if (isLast) {
			var message = JsonParser.parseString(incoming.toString()).getAsJsonObject();
			incoming.setLength(0);
			if (message.has("id")) {
				open.remove(message.get("id").getAsInt()).complete(message);
			} else {
				synchronized (events) {
					events.add(message);
				}
			}
		}
		from.request(1);
		return null;
	}

	@Override
	public void onError(WebSocket from, Throwable error) {
		open.values().forEach(answer -> answer.completeExceptionally(error));
	}
}
