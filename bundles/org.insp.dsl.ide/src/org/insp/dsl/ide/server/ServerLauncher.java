/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;

/** Connects a server with a client by two streams. */
final class ServerLauncher extends Launcher.Builder<LanguageClient> {

	private static final Logger LOG = Logger.getLogger(ServerLauncher.class);

	/** What the validator of messages says of something that is missing; the path is all that concerns a client. */
	private static final Pattern NOT_NULL = Pattern.compile("^The accessor .* must return a non-null value\\. Path: \\$\\.(\\S+)$");

	private final PendingRequests pending;

	/**
	 * @param server answers the client
	 * @param in the messages of the client
	 * @param out the messages to the client
	 * @param pending watches the messages in both directions
	 */
	ServerLauncher(InspLanguageServer server, InputStream in, OutputStream out, PendingRequests pending) {
		setLocalService(server);
		setRemoteInterface(LanguageClient.class);
		setInput(in);
		setOutput(out);
		setExecutorService(Executors.newCachedThreadPool(task -> LanguageServers.daemon(task, "messages")));
		this.pending = pending;
		setExceptionHandler(ServerLauncher::error);
	}

	@Override
	protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler messages) {
		var client = pending.watch(new StreamMessageConsumer(output, messages));
		var endpoint = new RemoteEndpoint(client, new SessionEndpoint(
				ServiceEndpoints.toEndpoint(List.copyOf(localServices)), getSupportedMethods().keySet()), exceptionHandler) {
			@Override
			protected void handleRequestIssues(RequestMessage request, List<MessageIssue> issues) {
				client.consume(createErrorResponseMessage(request, error(issues)));
			}
		};
		messages.setMethodProvider(endpoint);
		endpoint.setJsonHandler(messages);
		return endpoint;
	}

	/**
	 * Requests of the client are checked: one that lacks what the protocol demands is answered with what it lacks. The first is not,
	 * because
	 * clients differ in what they tell of themselves.
	 */
	@Override
	protected MessageConsumer wrapMessageConsumer(MessageConsumer consumer) {
		var unchecked = pending.watch(consumer);
		var checked = new ReflectiveMessageValidator(unchecked);
		return message -> {
			boolean isChecked = message instanceof RequestMessage request && !request.getMethod().equals(SessionEndpoint.INITIALIZE);
			(isChecked ? checked : unchecked).consume(message);
		};
	}

	@Override
	protected MessageJsonHandler createJsonHandler() {
		return new ReadMessages(getSupportedMethods());
	}

	private static ResponseError error(List<MessageIssue> issues) {
		var texts = issues.stream().map(issue -> NOT_NULL.matcher(issue.getText()).replaceFirst("$1 is missing")).distinct();
		// the request itself was read, or nobody could be answered: what could not be parsed are its params
		int code = issues.get(0).getIssueCode() == ResponseErrorCode.ParseError.getValue()
				? ResponseErrorCode.InvalidParams.getValue()
				: issues.get(0).getIssueCode();
		return new ResponseError(code, texts.collect(Collectors.joining("; ")), null);
	}

	/** What a client is told of a failure. Plans are confidential: neither a stack trace nor a text of a document goes there. */
	private static ResponseError error(Throwable thrown) {
		var cause = thrown;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException
				|| cause instanceof java.lang.reflect.InvocationTargetException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		if (cause instanceof ResponseErrorException answer) {
			return answer.getResponseError();
		}
		if (cause instanceof UnsupportedOperationException) {
			return new ResponseError(ResponseErrorCode.MethodNotFound, "This request is not offered.", null);
		}
		LOG.error("A request failed", cause);
		return new ResponseError(ResponseErrorCode.InternalError, "Internal error: " + cause.getClass().getSimpleName(), null);
	}
}
