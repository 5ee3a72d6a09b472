/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Keeps the order that the protocol demands of a session: nothing is answered before {@code initialize} and after {@code shutdown}, and
 * the first comes once.
 */
final class SessionEndpoint implements Endpoint {

	static final String INITIALIZE = "initialize";
	private static final String SHUTDOWN = "shutdown";
	private static final String EXIT = "exit";

	/** The requests that say nothing without parameters. */
	private static final Pattern WITH_PARAMETERS = Pattern.compile("(textDocument|workspace|completionItem|codeLens)/.*");

	private enum State {
		NEW, OPEN, SHUT_DOWN
	}

	private final Endpoint server;
	private final Set<String> offered;
	private volatile State state = State.NEW;

	/**
	 * @param server answers
	 * @param offered the methods of the protocol that are known
	 */
	SessionEndpoint(Endpoint server, Set<String> offered) {
		this.server = server;
		this.offered = offered;
	}

	@Override
	public CompletableFuture<?> request(String method, Object parameter) {
		boolean isFirst = method.equals(INITIALIZE);
		if (state == State.SHUT_DOWN || state == State.OPEN && isFirst) {
			return refused(ResponseErrorCode.InvalidRequest, method);
		} else if (state == State.NEW && !isFirst) {
			return refused(ResponseErrorCode.ServerNotInitialized, method);
		}
		if (parameter == null && offered.contains(method) && WITH_PARAMETERS.matcher(method).matches()) {
			return failed(ResponseErrorCode.InvalidParams, method + " without params");
		}
		if (isFirst) {
			state = State.OPEN;
		} else if (method.equals(SHUTDOWN)) {
			state = State.SHUT_DOWN;
		}
		return server.request(method, parameter);
	}

	private CompletableFuture<?> refused(ResponseErrorCode code, String method) {
		var reason = switch (state) {
			case NEW -> " before initialize";
			case OPEN -> " a second time";
			case SHUT_DOWN -> " after shutdown";
		};
		return failed(code, method + reason);
	}

	private static CompletableFuture<?> failed(ResponseErrorCode code, String message) {
		return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, message, null)));
	}

	@Override
	public void notify(String method, Object parameter) {
		if (state == State.OPEN || method.equals(EXIT)) {
			server.notify(method, parameter);
		}
	}
}
