/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.insp.model.InspModel;
import org.insp.model.policy.ShippedPolicies;

/**
 * The files that are shipped with the tool and imported as {@code insp:calendar/cn}. EMF finds no resource factory for an opaque URI, so
 * the address is turned into the hierarchical {@code insp:/calendar/cn.insp}, which this handler reads from the model bundle.
 */
public final class ShippedLibrary extends URIHandlerImpl {

	/** The addresses that imports can name. */
	public static final List<String> ADDRESSES = Stream
			.concat(Stream.of("insp:calendar/cn"), ShippedPolicies.NAMES.stream().map(ShippedPolicies::address)).toList();
	private static final String SCHEME = "insp";

	/** Returns the URI of the shipped file that an import names, or null if it names none. */
	public static URI uri(String address) {
		return address.startsWith(SCHEME + ':')
				? URI.createURI(SCHEME + ":/" + address.substring(SCHEME.length() + 1).replaceFirst("^/+", "") + ".insp")
				: null;
	}

	/** Returns whether a URI names a shipped file. */
	public static boolean isShipped(URI uri) {
		return SCHEME.equals(uri.scheme());
	}

	/** Returns the address by which an import names a shipped file. */
	public static String address(URI uri) {
		return SCHEME + ':' + uri.path().substring(1).replaceFirst("\\.insp$", "");
	}

	@Override
	public boolean canHandle(URI uri) {
		return isShipped(uri);
	}

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		var in = InspModel.class.getResourceAsStream("/library" + uri.path());
		if (in == null) {
			throw new FileNotFoundException(uri.toString());
		}
		return in;
	}

	@Override
	public boolean exists(URI uri, Map<?, ?> options) {
		return InspModel.class.getResource("/library" + uri.path()) != null;
	}
}
