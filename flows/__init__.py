"""The stages under Prefect: order, retries and run artifacts, and nothing that the stages know of."""
