/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.common.io.CharStreams;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads messages so that no broken one silences the server, and each request with an id gets an answer. */
final class ReadMessages extends MessageJsonHandler {

	private static final String ID = "id";
	private static final String METHOD = "method";

	/** @param offered the methods that are known, and what they take */
	ReadMessages(Map<String, JsonRpcMethod> offered) {
		super(offered);
	}

	@Override
	public Message parseMessage(Reader input) {
		// read to its end first: what a broken message leaves unread would be taken for the next one
		var content = content(input);
		try {
			return super.parseMessage(new StringReader(content));
		} catch (JsonParseException e) {
			throw refused(content, e);
		} catch (StackOverflowError e) {
			// an error would end the thread that listens
			throw new JsonParseException("The message is nested too deeply.");
		}
	}

	private static String content(Reader input) {
		try {
			return CharStreams.toString(input);
		} catch (IOException e) {
			throw new JsonRpcException(e);
		}
	}

	/** What is thrown for a message that cannot be read: for a request something that leads to its answer. */
	private static RuntimeException refused(String content, JsonParseException reason) {
		try {
			var json = JsonParser.parseString(content);
			if (json.isJsonObject() && json.getAsJsonObject().has(ID) && json.getAsJsonObject().has(METHOD)) {
				var request = new RequestMessage();
				var id = json.getAsJsonObject().getAsJsonPrimitive(ID);
				if (id.isNumber()) {
					request.setId(id.getAsInt());
				} else {
					request.setId(id.getAsString());
				}
				request.setMethod(json.getAsJsonObject().get(METHOD).getAsString());
				return new MessageIssueException(request, new MessageIssue("The params do not have the form that "
						+ request.getMethod() + " needs", ResponseErrorCode.InvalidParams.getValue()));
			}
		} catch (RuntimeException | StackOverflowError noRequest) {
			// then there is nobody to answer
		}
		return reason;
	}
}
