/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
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
	private boolean isClientGone;

	/** Watches the messages of a consumer, in either direction. */
	public MessageConsumer watch(MessageConsumer consumer) {
		return message -> {
			if (message instanceof RequestMessage request) {
				add(new Request(request.getId(), consumer));
			}
			try {
				consumer.consume(message);
			} catch (JsonRpcException e) {
				clientGone();
				throw e;
			}
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

	/** Notes that nobody reads the answers any more: the client's process has ended, or nothing can be written to it. */
	public synchronized void clientGone() {
		isClientGone = true;
		notifyAll();
	}

	/** Returns whether nobody reads the answers any more. */
	public synchronized boolean isClientGone() {
		return isClientGone;
	}

	/** Waits until all requests are answered, but not longer than a time, and not at all for a client that is gone. */
	public synchronized void await(long time, TimeUnit unit) throws InterruptedException {
		long end = System.nanoTime() + unit.toNanos(time);
		for (long left = end - System.nanoTime(); !requests.isEmpty() && !isClientGone && left > 0; left = end - System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
		}
	}
}
