/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.URIHandler;

/**
 * Makes `.insp` files read-only for EMF: text is edited by its authors. A Sirius session asks before it saves and leaves
 * alone what is read-only; else it would even create the file that a mistaken import names. Everything else is left to the other handlers.
 */
final class ReadOnlyInspFiles implements URIHandler {

	private final URIConverter converter;

	ReadOnlyInspFiles(URIConverter converter) {
		this.converter = converter;
	}

	@Override
	public boolean canHandle(URI uri) {
		return uri.lastSegment() != null && uri.lastSegment().endsWith(ModelFolder.EXTENSION);
	}

	@Override
	public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
		var attributes = new HashMap<String, Object>(next(uri).getAttributes(uri, options));
		attributes.put(URIConverter.ATTRIBUTE_READ_ONLY, true);
		return attributes;
	}

	@Override
	public void setAttributes(URI uri, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
		next(uri).setAttributes(uri, attributes, options);
	}

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		return next(uri).createInputStream(uri, options);
	}

	@Override
	public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
		return next(uri).createOutputStream(uri, options);
	}

	@Override
	public void delete(URI uri, Map<?, ?> options) throws IOException {
		next(uri).delete(uri, options);
	}

	@Override
	public Map<String, ?> contentDescription(URI uri, Map<?, ?> options) throws IOException {
		return next(uri).contentDescription(uri, options);
	}

	@Override
	public boolean exists(URI uri, Map<?, ?> options) {
		return next(uri).exists(uri, options);
	}

	private URIHandler next(URI uri) {
		return converter.getURIHandlers().stream().filter(h -> h != this && h.canHandle(uri)).findFirst().orElseThrow();
	}
}
