/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * The requests that are not answered yet. A client that sends all its requests at once, up to {@code exit}, must get every answer before
 * the server ends.
 */
public final class PendingRequests {

	/** A request. Both sides number theirs independently; requests go through one consumer and their answers through the other. */
	private record Request(String id, MessageConsumer consumer) {
	}

	private final Set<Request> requests = new HashSet<>();

	/** Watches the messages of a consumer, in either direction. */
	public MessageConsumer watch(MessageConsumer consumer) {
		return message -> {
			if (message instanceof RequestMessage request) {
				add(new Request(request.getId(), consumer));
			}
			consumer.consume(message);
			if (message instanceof ResponseMessage response) {
				remove(response.getId(), consumer);
			}
		};
	}

	private synchronized void add(Request request) {
		requests.add(request);
	}

	private synchronized void remove(String id, MessageConsumer by) {
		requests.removeIf(request -> request.id().equals(id) && request.consumer() != by);
		notifyAll();
	}

	/** Waits until all requests are answered, but not longer than a time: the client may be gone. */
	public synchronized void await(long time, TimeUnit unit) throws InterruptedException {
		long end = System.nanoTime() + unit.toNanos(time);
		for (long left = end - System.nanoTime(); !requests.isEmpty() && left > 0; left = end - System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
		}
	}
}
