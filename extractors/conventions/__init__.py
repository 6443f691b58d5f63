"""Conventions, protocols and recommendations of the International Labour Organization."""
